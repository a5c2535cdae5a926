from support.key_table import in_readme, key_table


def test_the_readme_tells_every_key_as_the_table_of_actions_has_it():
    assert in_readme() == key_table()
