select watch('agendas', 'agenda');
