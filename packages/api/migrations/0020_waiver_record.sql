select watch('waivers', 'waiver');
