-- Swedish law knows no national format (domain brief, 4.6). An installation changes its own rows; these are only the first ones.
insert into register_series (scope, code, name, template, position) values
    ('kind:municipality',     'KS',  'Kommunstyrelsen',                 '{series} {year}/{number}', 1),
    ('kind:municipality',     'SBN', 'Samhällsbyggnadsnämnden',         '{series} {year}/{number}', 2),
    ('kind:police',           'A',   'Allmänna diariet',                '{series}{number}/{year}',  1),
    ('kind:countyBoard',      'LST', 'Länsstyrelsens diarium',          '{number}-{year}',          1),
    ('kind:privacyAuthority', 'IMY', 'Integritetsskyddsmyndighetens diarium', '{series}-{year}-{number}', 1)
on conflict (scope, code) do nothing;
