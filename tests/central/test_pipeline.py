"""What a transaction told the database without waiting for an answer is stored with it, or not."""

import pytest

from central.store import StoreError
from tests.central.house import House

pytestmark = pytest.mark.slow

PUT = "INSERT INTO probe (id, at) VALUES (:id, '')"


def probes(house: House) -> set[int]:
    with house.store.read() as transaction:
        return {row.id for row in transaction.rows("SELECT id FROM probe WHERE id >= 100")}


def test_what_is_told_last_is_stored_when_the_block_ends(house: House) -> None:
    with house.store.write() as transaction:
        transaction.tell(PUT, id=100)
        transaction.tell(PUT, id=101)

    assert probes(house) == {100, 101}


def test_a_statement_that_fails_unheard_takes_the_whole_transaction_with_it(house: House) -> None:
    def put_one_twice() -> None:
        with house.store.write() as transaction:
            for id in (100, 100, 102):
                transaction.tell(PUT, id=id)

    with pytest.raises(StoreError):
        put_one_twice()

    assert probes(house) == set()


def test_how_many_rows_were_touched_is_known_at_once(house: House) -> None:
    with house.store.write() as transaction:
        transaction.tell(PUT, id=100)
        transaction.tell(PUT, id=101)

        assert transaction.run("UPDATE probe SET at = 'x' WHERE id >= 100") == 2
        assert transaction.run("DELETE FROM probe WHERE id = 999") == 0
