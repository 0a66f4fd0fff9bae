select watch('campaigns', 'campaign');
