-- An address may hold a token, so the log only says that it changed.
select watch('webhooks', 'webhook', 'url');
