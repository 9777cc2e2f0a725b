"""Numbers as the learner reads them, for the whole program: counts, bytes, times, measured values. Knows no Qt."""

from __future__ import annotations

from math import floor, isfinite, log10

from camplab.words import Sentence, say

_SI = ((1e12, "T"), (1e9, "G"), (1e6, "M"))
_BINARY = ((2.0**40, "TiB"), (2.0**30, "GiB"), (2.0**20, "MiB"), (2.0**10, "KiB"), (1.0, "B"))
_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def count(n: float) -> str:
    """How many: exact below a million, `61,706`; from there on in three digits, `25.6 M`, `4.09 G`."""
    return _in_units(n, _SI) if round(n) >= 1_000_000 else f"{n:,.0f}"


def byte_size(n: float) -> str:
    """Bytes in three digits, in powers of 1024, as torch and the system's tools count memory: `241 KiB`, `1.5 GiB`."""
    return _in_units(n, _BINARY)


def _in_units(n: float, units: tuple[tuple[float, str], ...]) -> str:
    """The largest unit of which there is one, after rounding: 999,999,999 is `1 G`, not `1,000 M`."""
    larger = ""
    for size, unit in units:
        if n >= size or size == units[-1][0]:
            digits = _three(n / size)
            roll = 1024 if units is _BINARY else 1000
            return f"1 {larger}" if larger and round(n / size) >= roll else f"{digits} {unit}"
        larger = unit
    raise AssertionError("the last unit takes what is left")


def _three(value: float) -> str:
    """Three digits, and never a power of ten: `1,012`, `99.9`, `1.5`."""
    return f"{value:,.0f}" if value >= 99.95 else f"{value:.3g}"


def duration(seconds: float) -> Sentence:
    """A time that has passed: `0.4 s`, `45 s`, `3 min 20 s`, `2 h 5 min`."""
    whole = round(seconds)
    if whole < 60:
        return say("{n} s", n=f"{whole}" if seconds >= 1 or not seconds else f"{seconds:.1g}")
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return say("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    return say("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)


def time_left(seconds: float) -> Sentence:
    """A time that is still to come, coarse enough not to flicker: `45 s left`, `3 min left`, `1.2 h left`."""
    if round(seconds) < 60:
        return say("{n} s left", n=f"{seconds:.0f}")
    if round(seconds / 60) < 60:
        return say("{n} min left", n=f"{seconds / 60:.0f}")
    return say("{n} h left", n=f"{seconds / 3600:.1f}")


def per_second(speed: float) -> str:
    """How many in a second, without its unit: `1,200`, `7.3`."""
    return f"{speed:,.0f}" if round(speed, 1) >= 10 else f"{speed:.1f}"


def measured(value: float, digits: int = 4) -> str:
    """A measured value in so many digits, the zeros at its end included: `0.1000`, `12.35`, `1,234`, `8.100×10⁻⁴`.

    Below a thousandth and from a million on as a power of ten, written as on a logarithmic axis.
    """
    if not isfinite(value) or value == 0:
        return f"{value:g}"
    mantissa, power = f"{abs(value):.{digits - 1}e}".split("e")
    sign, exponent = "-" if value < 0 else "", int(power)
    if -3 <= exponent < 6:
        return f"{sign}{abs(value):,.{max(0, digits - 1 - exponent)}f}"
    return f"{sign}{mantissa}×{power_of_ten(exponent)}"


def rough(value: float, digits: int = 2) -> str:
    """A measured value in at most so many digits: `0.1`, `12`, `1,234`, `3×10⁻⁹`, `10⁻⁵`. No zeros at its end."""
    before, times, power = measured(value, digits).partition("×")
    before = before.rstrip("0").rstrip(".") if "." in before else before
    return scientific(before, power) if times else before


def percent(share: float, decimals: int = 1) -> Sentence:
    """A share of 1: `97.3 %`, in Korean `97.3%`; a dash when it is not known; of what is no share any more, as what a
    network that has diverged explains, the power of ten: `-2.678×10²⁰ %`."""
    if share != share:
        return say("–")
    return say("{n} %", n=f"{share * 100:.{decimals}f}" if abs(share) < 100 else rough(share * 100, 4))


def scientific(mantissa: str, power: str) -> str:
    """`3×10⁻⁹` from `3` and `10⁻⁹`, and `10⁻⁹` from `1`."""
    return power if mantissa == "1" else f"-{power}" if mantissa == "-1" else f"{mantissa}×{power}"


def power_of_ten(exponent: int) -> str:
    """`10⁻³`."""
    return "10" + str(exponent).translate(_SUPERSCRIPT)


def rounded_up(step: float) -> float:
    """The least of 1, 2, 5, 10, ... × 10ᵏ that is not smaller: round numbers stand so far apart."""
    power = 10.0 ** floor(log10(step)) if step > 0 else 1.0
    return next((m * power for m in (1, 2, 5) if m * power >= step * (1 - 1e-9)), 10 * power)
