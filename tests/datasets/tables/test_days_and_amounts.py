"""Days, times and amounts as tables write them: numbers that can be learned from, and read again as they were."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.datasets.feature_names import spelled
from camplab.datasets.tables.survey import survey
from tests.datasets.tables.test_tables import brought, put
from tests.for_each import for_each


def test_days_become_numbers_of_days(tmp_path):
    text = "날짜,y\n" + "".join(f"{form},{i * i % 7 + 0.5}\n" for i, form in enumerate(DAYS))
    data, made = brought(put(tmp_path, text))
    assert data.columns[0].kind == "date"
    assert made.x[:, 0].tolist() == [19754, 19755, 19756, 19757, 19758.5, 19759.25, 19760.5, 19761, 19762.75, 19763.5,
                                     19764, 19765, 19766, 19783, 19783, 19783, 19814, 19814, 19773, 19774, 19775.5,
                                     19776, 19777.5, 19778, 19779]  # fmt: skip


DAYS = ["2024-02-01", "2024/2/2", "2024.2.3.", "2024년 2월 4일", "2024-02-05 12:00", "2024-02-06T06:00:00Z",
        "2024-02-07 오후 12:00:00", "2/8/2024 12:00 AM", "2024. 2. 9. 오후 6:00",
        "10-Feb-24 12:00 pm", '"Feb 11, 2024"',
        "12 February 2024", '"Tue, 13 Feb 2024"', "2024-03", "2024년 3월", "March 2024", "2024Q2",
        "2024/4", "'24.2.20", "24년 2월 21일(수)", "Thu Feb 22 12:00:00 KST 2024", "2024-02-23 (금)",
        "2024-02-24 12:00:00 KST", "2024-02-25 (Sun)", "2024-W09"]  # fmt: skip


@pytest.mark.parametrize(("forms", "first"), [(("31/1/2024", "1/2/2024"), 19753), (("1/31/2024", "2/1/2024"), 19753),
                                              (("31.1.2024", "1.2.2024"), 19753),
                                              (("31/1/24", "1/2/24"), 19753), (("1/31/24", "2/1/24"), 19753),
                                              (("24/1/31", "24/2/1"), 19753), (("24-01-31", "24-02-01"), 19753),
                                              (("20240131", "20240201"), 19753)])  # fmt: skip
def test_the_order_of_day_and_month_is_found_out(forms, first, tmp_path):
    text = "day;y\n" + "".join(f"{forms[i % 2]};{i * i % 11 + 0.5}\n" for i in range(20))
    _, made = brought(put(tmp_path, text))
    assert sorted(set(made.x[:, 0].tolist())) == [first, first + 1]


@pytest.mark.parametrize(("name", "forms", "second"), [
    ("시점", ("2024.01", "2024.1", "2024.02", "2024.11"), 19997),
    ("기준년월", ("202401", "202410", "202402", "202411"), 19997),
    ("at", ("2024010101", "2024013124", "2024010203", "2024123123"), 19754),
    ("분기", ("2024년 1분기", "2024.4/4", "2024/2Q", "2024 3분기"), 19997),
    ("일시", ("2024-01-01 01:00", "2024-01-31 24:00", "2024-01-02", "2024-01-03"), 19754),
])  # fmt: skip
def test_months_quarters_and_the_last_hour_of_a_day_are_dates(tmp_path, name, forms, second):
    """As KOSIS, courts and weather stations write them; a spreadsheet leaves out the last zero of 2024.10."""
    text = f"{name},y\n" + "".join(f"{forms[i % 4]},{i * i % 7 + 0.5}\n" for i in range(40))
    data, made = brought(put(tmp_path, text))
    assert data.columns[0].kind == "date"
    assert made.x[1, 0] == second
    rows = "".join(f"{20190101 + (i * 7) % 30},{20190100 + 7 * i},{i * i % 7 + 0.5}\n" for i in range(40))
    kept = survey(put(tmp_path, "학번,code,y\n" + rows))  # numbers of students are no days
    assert [column.kind for column in kept.columns] == ["left out", "number", "number"]


def test_times_are_hours_and_what_stands_behind_a_number_is_its_unit_where_it_is_one(tmp_path):
    """Several powers of ten are multiplied out; a class, a line, a score or a ratio of units stays what it is."""
    text = "at,took,value,way,class,line,score,y\n" + "".join(
        f"{i % 24:02}:30,0:0{i % 9}:30,€{i}.5{'MK'[i % 2]},{i} {('cm', 'km')[i % 2]},{i % 4 + 1}반,{i % 3}호선,"
        f"{i % 3}:{i % 2},{i * i % 11 + 0.5}\n" for i in range(1, 49))  # fmt: skip
    data, made = brought(put(tmp_path, text))
    assert [column.kind for column in data.columns] == ["number"] * 3 + ["left out"] + ["category"] * 3 + ["number"]
    assert made.x[0, :3].tolist() == np.float32([1.5, 1.5 / 60, 1500]).tolist()
    assert made.x[1, 2] == 2.5e6


@for_each(("cells", "hours"), [
    (("2시간 30분", "45분", "3시간"), [2.5, 0.75, 3]), (("1h 20m", "2h", "30m"), [4 / 3, 2, 0.5]),
    (("3 days, 2:00:00", "1 day, 0:30:00", "1:15:00"), [74, 24.5, 1.25]),
    (("2일 3시간", "4시간 6분", "1일"), [51, 4.1, 24]),
    (("0 days 00:35:12", "1 days 01:00:00", "0 days 02:00:00"), [0.5866667, 25, 2]),
    (("1시간 2분 3초", "59분 30초", "2시간 0분 0초"), [1.0341667, 0.9916667, 2]),
])  # fmt: skip
def test_how_long_something_took_is_hours_however_it_is_written(cells, hours, tmp_path):
    """Also where some cells have one of its parts alone."""
    rows = "".join(f"{i}.5;{cells[i % 3]};{i * i % 11 + 0.5}\n" for i in range(1, 40))
    data, made = brought(put(tmp_path, f"a;took;y\n0.5;{cells[0]};1.5\n{rows}"))
    assert data.columns[1].kind == "number"
    assert made.x[:3, 1].tolist() == pytest.approx(hours)


@for_each(("cells", "kind"), [(("3 m", "4 m", "5 m"), "number"), (("2반", "3반", "4반"), "category")])
def test_what_is_no_time_is_not_turned_into_one(cells, kind, tmp_path):
    rows = "".join(f"{i}.5;{cells[i % 3]};{i * i % 11 + 0.5}\n" for i in range(40))
    data, made = brought(put(tmp_path, f"a;b;y\n{rows}"))
    assert data.columns[1].kind == kind
    if kind == "number":
        assert made.x[0, 1] == 3


def test_a_row_says_dates_as_dates_and_years_as_years(tmp_path):
    text = "day,built,floor,price\n2023-05-01,1993,4,1\n2023-11-24,2019,30,2\n1969-12-31,2020,2,3\n"
    data, made = brought(put(tmp_path, text))
    assert spelled(data, made.x[1].tolist()) == ["day = 2023-11-24", "built = 2019", "floor = 30"]
    assert spelled(data, made.x[2].tolist())[0] == "day = 1969-12-31"
    assert spelled(data, [float("nan"), 0.1, 1.0])[:2] == ["day = –", "built = 0.1"]


@for_each(("cells", "values"), [
    (("R$ 3,50", "R$ 1.200,25"), [3.5, 1200.25]), (("₹1,23,456", "₹3,456"), [123456, 3456]),
    (("△3.5", "2.5"), [-3.5, 2.5]),
    (("1,23,456", "12,34,567.5"), [123456, 1234567.5]), (("US$5.25", "US$7.50"), [5.25, 7.5]),
    (("\u200b5.5", "7.5\u2060"), [5.5, 7.5]),
])  # fmt: skip
def test_amounts_of_other_countries_and_of_offices_are_numbers(cells, values, tmp_path):
    rows = "".join(f"{cells[i % 2]};{i % 3};{'uv'[i % 2]}\n" for i in range(30))
    _, made = brought(put(tmp_path, f"a;b;y\n{rows}"))
    assert made.x[:2, 0].tolist() == values


def test_a_value_that_an_office_keeps_secret_is_no_name_of_a_unit(tmp_path):
    rows = "".join(
        f"{'uv'[i % 2]},{'X' if i % 9 == 0 else i},{'x' if i % 9 == 0 else i * i},{'pq'[i % 2]}\n" for i in range(45)
    )
    _, made = brought(put(tmp_path, f"a,b,c,y\n{rows}"))
    assert len(made.x) == 45


def test_the_whole_country_is_no_sample_among_its_parts(tmp_path):
    rows = "".join(f'"{name}","{i * 7 + 3:,}000","{i * i:,}"\n' for i, name in enumerate(["전국", *"가나다라마바사아"]))
    data, made = brought(put(tmp_path, f'"시도","2022","2023"\n{rows}'))
    assert (len(made.x), [column.name for column in data.columns]) == (8, ["시도", "2022", "2023"])
