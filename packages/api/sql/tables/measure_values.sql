select watch('measure_values', 'measure_value', 'note');
