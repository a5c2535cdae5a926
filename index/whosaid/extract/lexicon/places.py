"""States and territories by their English short names and usual variants."""

COUNTRIES = frozenset(
    name.strip().casefold()
    for name in """
Afghanistan; Albania; Algeria; Andorra; Angola; Antigua and Barbuda; Argentina; Armenia; Australia; Austria; Azerbaijan;
Bahamas; the Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bhutan; Bolivia; Bosnia and Herzegovina;
Botswana; Brazil; Brunei; Brunei Darussalam; Bulgaria; Burkina Faso; Burundi; Cabo Verde; Cape Verde; Cambodia; Cameroon; Canada;
Central African Republic; Chad; Chile; China; People's Republic of China; Colombia; Comoros; Congo; Democratic Republic of the Congo;
Costa Rica; Côte d'Ivoire; Ivory Coast; Croatia; Cuba; Cyprus; Czechia; Czech Republic; the Czech Republic; Denmark; Djibouti;
Dominica; Dominican Republic; the Dominican Republic; Ecuador; Egypt; El Salvador; Equatorial Guinea; Eritrea; Estonia; Eswatini;
Swaziland; Ethiopia; Fiji; Finland; France; Gabon; Gambia; the Gambia; Georgia; Germany; Ghana; Greece; Grenada; Guatemala; Guinea;
Guinea-Bissau; Guyana; Haiti; Holy See; the Holy See; Honduras; Hong Kong; Hungary; Iceland; India; Indonesia; Iran;
Islamic Republic of Iran; Iraq; Ireland; Israel; Italy; Jamaica; Japan; Jordan; Kazakhstan; Kenya; Kiribati; Kosovo; Kuwait;
Kyrgyzstan; Laos; Lao People's Democratic Republic; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg;
Macedonia; North Macedonia; the former Yugoslav Republic of Macedonia; Madagascar; Malawi; Malaysia; Maldives; the Maldives; Mali;
Malta; Marshall Islands; Mauritania; Mauritius; Mexico; Micronesia; Moldova; Republic of Moldova; the Republic of Moldova; Monaco;
Mongolia; Montenegro; Morocco; Mozambique; Myanmar; Burma; Namibia; Nauru; Nepal; Netherlands; the Netherlands; New Zealand;
Nicaragua; Niger; Nigeria; North Korea; Democratic People's Republic of Korea; Norway; Oman; Pakistan; Palau; Palestine;
State of Palestine; Panama; Papua New Guinea; Paraguay; Peru; Philippines; the Philippines; Poland; Portugal; Qatar; Romania; Russia;
Russian Federation; the Russian Federation; Rwanda; Saint Kitts and Nevis; Saint Lucia; Saint Vincent and the Grenadines; Samoa;
San Marino; Sao Tome and Principe; Saudi Arabia; Senegal; Serbia; Seychelles; Sierra Leone; Singapore; Slovakia; Slovak Republic;
Slovenia; Solomon Islands; Somalia; South Africa; South Korea; Republic of Korea; the Republic of Korea; South Sudan; Spain;
Sri Lanka; Sudan; Suriname; Sweden; Switzerland; Syria; Syrian Arab Republic; Taiwan; Tajikistan; Tanzania;
United Republic of Tanzania; Thailand; Timor-Leste; East Timor; Togo; Tonga; Trinidad and Tobago; Tunisia; Turkey; Türkiye;
Turkmenistan; Tuvalu; Uganda; Ukraine; United Arab Emirates; the United Arab Emirates; UAE; United Kingdom; the United Kingdom; UK;
the UK; England; Scotland; Wales; Northern Ireland; Great Britain; United States; the United States; United States of America;
the United States of America; USA; the USA; Uruguay; Uzbekistan; Vanuatu; Vatican; Venezuela; Viet Nam; Vietnam; Yemen; Zambia;
Zimbabwe; Soviet Union; the Soviet Union; Yugoslavia; Czechoslovakia
""".replace("\n", " ").split(";")
    if name.strip()
)

BODIES = frozenset(
    name.casefold()
    for name in (
        "EU",
        "UN",
        "European Union",
        "United Nations",
        "African Union",
        "European Commission",
        "European Parliament",
        "European Council",
        "Security Council",
        "General Assembly",
    )
)
"""Intergovernmental bodies that speak as parties."""

NATIONAL = frozenset(
    """
Afghan Albanian Algerian American Argentine Armenian Australian Austrian Azerbaijani Bangladeshi Belgian Bolivian Bosnian Brazilian
British Bulgarian Burundian Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech
Danish Dominican Dutch Ecuadorian Egyptian Eritrean Estonian Ethiopian European Finnish French Gambian Georgian German Ghanaian Greek
Guatemalan Guinean Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Jamaican Japanese
Jordanian Kazakh Kenyan Korean Kosovar Kuwaiti Kyrgyz Lao Latvian Lebanese Liberian Libyan Lithuanian Luxembourgish Macedonian
Malagasy Malawian Malaysian Malian Maltese Mauritanian Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese
Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Peruvian Philippine Polish Portuguese Qatari Romanian
Russian Rwandan Salvadoran Saudi Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese Swedish Swiss Syrian
Taiwanese Tajik Tanzanian Thai Togolese Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni
Zambian Zimbabwean
""".split()
)
"""Adjectives of nationality, as written."""
