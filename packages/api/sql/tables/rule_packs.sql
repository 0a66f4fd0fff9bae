select watch('rule_packs', 'rule_pack');
