select watch('attendances', 'attendance');
