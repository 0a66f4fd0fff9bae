"""Reads the calendars that the service writes with icalendar and recurring-ical-events, and compares what they hold with its own list."""
import json
import sys
from datetime import date, datetime, timedelta, timezone

import icalendar
import recurring_ical_events

# Known differences.
# - A time that does not exist on the day the clocks go forward: RFC 5545 leaves it out of a rule, recurring-ical-events
#   shows it. Such occurrences are set aside here (`skipped`).


def skipped(start):
    """Whether the clocks skip a time of the wall."""
    there = start.astimezone(timezone.utc).astimezone(start.tzinfo)
    return there.replace(tzinfo=None) != start.replace(tzinfo=None)


def written(start):
    if not isinstance(start, datetime):
        return start.isoformat()
    return start.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def within(start, first, end):
    if not isinstance(start, datetime):
        return first.date() <= start < end.date()
    return first <= start < end


def found_in(case, ics):
    first, end = (datetime.fromisoformat(case[name]) for name in ("from", "to"))
    calendar = icalendar.Calendar.from_ical(ics)
    margin = timedelta(days=3)
    events = recurring_ical_events.of(calendar).between(first - margin, end + margin)
    starts = ((event["DTSTART"].dt, event) for event in events)
    return sorted(
        [written(start), str(event["SUMMARY"]), str(event["STATUS"])]
        for start, event in starts
        if within(start, first, end) and not (isinstance(start, datetime) and skipped(start))
    )


def own_zones(ics, name):
    """The same with zones that nobody knows by their names, so that what the calendar says of them counts."""
    return ics.replace("TZID=", f"TZID={name}-").replace("TZID:", f"TZID:{name}-")


def main():
    with open("series.ndjson", encoding="utf-8") as lines:
        cases = [json.loads(line) for line in lines]
    wrong = 0
    for number, case in enumerate(cases):
        for ics in (case["ics"], own_zones(case["ics"], f"zone-{number}")):
            found = found_in(case, ics)
            if found != case["found"]:
                wrong += 1
                print(ics, "only here:", [one for one in found if one not in case["found"]][:5],
                      "only there:", [one for one in case["found"] if one not in found][:5])
    occurrences = sum(len(case["found"]) for case in cases)
    print(f"{len(cases)} series with {occurrences} occurrences, read twice: {wrong} differ")
    sys.exit(1 if wrong or len(cases) != 200 else 0)


main()
