select watch('touchpoints', 'touchpoint', 'about,feedback,reason');
