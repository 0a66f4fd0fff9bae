"""Records what python-dateutil makes of random rules, one a line, for recurrence.dateutil.test.ts.

    python3 record.py > dateutil.ndjson        needs python-dateutil 2.9

Dates that the clocks of the zone skip are left out and not counted, as RFC 5545, 3.3.10 says; dateutil knows no zones there.
"""
import itertools
import json
import random
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from dateutil import rrule

RULES, KEPT, LAST, SEED = 500, 25, 2099, 5545
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
FREQUENCIES = {"daily": rrule.DAILY, "weekly": rrule.WEEKLY, "monthly": rrule.MONTHLY, "yearly": rrule.YEARLY}
ZONES = ["UTC", "America/New_York", "Europe/Berlin", "Australia/Sydney", "America/Santiago", "Asia/Kathmandu",
         "Australia/Lord_Howe", "Pacific/Auckland"]
TIMES = [(2, 30), (0, 0), (0, 30), (17, 0), (23, 45), (2, 0)]


def written(date):
    return date.strftime("%Y-%m-%dT%H:%M")


def exists(date, zone):
    there = date.replace(tzinfo=ZoneInfo(zone)).astimezone(timezone.utc).astimezone(ZoneInfo(zone))
    return there.replace(tzinfo=None) == date


def random_rule(rng):
    rule = {"frequency": rng.choice(list(FREQUENCIES))}
    if rng.random() < 0.5:
        rule["interval"] = rng.choice([1, 2, 2, 3, 4, 6, 7, 12, 13])
    way = rng.random()
    if rule["frequency"] == "weekly" and way < 0.7:
        rule["weekdays"] = rng.sample(WEEKDAYS, rng.randint(1, 4))
    elif rule["frequency"] in ("monthly", "yearly"):
        if way < 0.5:
            rule["weekdays"] = rng.sample(WEEKDAYS, rng.randint(1, 3))
            if rng.random() < 0.8:
                rule["position"] = rng.choice([1, 2, 3, 4, 5, -1])
        elif way < 0.8:
            rule["monthDay"] = rng.choice([1, 15, 28, 29, 30, 31, -1])
    return rule


def every(rule, start):
    """The dates of a rule without an end."""
    by = {}
    if "weekdays" in rule:
        days = [getattr(rrule, name[:2].upper()) for name in rule["weekdays"]]
        by["byweekday"] = [day(rule["position"]) if "position" in rule else day for day in days]
    if "monthDay" in rule:
        by["bymonthday"] = rule["monthDay"]
    if by and rule["frequency"] == "yearly":
        by["bymonth"] = start.month
    return rrule.rrule(FREQUENCIES[rule["frequency"]], dtstart=start, interval=rule.get("interval", 1), **by)


def case(rng):
    zone, rule = rng.choice(ZONES), random_rule(rng)
    start = datetime(2019, 1, 1) + timedelta(days=rng.randrange(2500))
    hour, minute = rng.choice(TIMES)
    # A series begins on the first of its dates.
    start = next(iter(every(rule, start.replace(hour=hour, minute=minute))), None)
    if start is None or not exists(start, zone):
        return None
    dates = (date for date in every(rule, start) if exists(date, zone))
    dates = list(itertools.islice(itertools.takewhile(lambda date: date.year <= LAST, dates), 4 * KEPT))
    end = rng.random()
    if end < 0.3:
        years = 100 // rule.get("interval", 1) if rule["frequency"] == "yearly" else KEPT
        rule["count"] = rng.randint(1, min(KEPT, years))
        dates = dates[: rule["count"]]
    elif end < 0.6:
        until = rng.choice(dates[:KEPT]) + timedelta(days=rng.choice([-1, 0, 0, 1]))
        until = max(until, start)
        rule["until"] = until.strftime("%Y-%m-%d")
        dates = [date for date in dates if date.date() <= until.date()]
    if rng.random() < 0.3:
        out = set(rng.sample(dates, min(len(dates), rng.randint(1, 3))))
        rule["exceptions"] = sorted(map(written, out))
        dates = [date for date in dates if date not in out]
    if rng.random() < 0.3:
        more = {start + timedelta(days=rng.randint(1, 60), minutes=rng.choice([0, 0, 15])) for _ in range(2)}
        more = {date for date in more if exists(date, zone)} - {datetime.fromisoformat(one) for one in rule.get("exceptions", [])}
        rule["additions"] = sorted(map(written, more))
        dates = sorted({*dates, *more})
    return {"start": written(start), "timeZone": zone, "recurrence": rule, "dates": list(map(written, dates[:KEPT]))}


def main():
    rng, cases = random.Random(SEED), 0
    while cases < RULES:
        found = case(rng)
        if found:
            print(json.dumps(found, separators=(",", ":")))
            cases += 1


main()
