revoke delete, truncate on signing_keys from guildhall_app;
select watch('signing_keys', 'signing_key', 'private_jwk');
