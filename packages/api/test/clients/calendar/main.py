"""Reads the calendars and invitations that the service writes with icalendar and recurring-ical-events, and compares what they hold with its own list."""
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


def understood(message):
    """What an invitation, an update or a cancellation says."""
    calendar = icalendar.Calendar.from_ical(message["ics"])
    event, = calendar.walk("VEVENT")
    attendee, organizer = event["ATTENDEE"], event["ORGANIZER"]
    return {
        "method": str(calendar["METHOD"]),
        "original": written(event["RECURRENCE-ID"].dt) if "RECURRENCE-ID" in event else None,
        "start": written(event["DTSTART"].dt),
        "answer": attendee.params["PARTSTAT"],
        "status": event.get("STATUS"),
        "version": (str(event["UID"]), event["SEQUENCE"]),
        "people": (str(attendee), attendee.params["CN"], str(organizer)),
        "title": str(event["SUMMARY"]),
    }


def expected(messages, number):
    message = messages[number]
    return {
        **{name: message[name] for name in ("method", "start", "original", "answer", "status")},
        "version": (understood(messages[0])["version"][0], number),
        "people": ("mailto:ben+cal@example.org", "Ben Ito, 語", "mailto:cop@example.org"),
        "title": "Show; your, work\\ – “aloud”",
    }


def utc(message):
    """Moments as they are compared."""
    return {name: value.replace(".000Z", "Z") if isinstance(value, str) and name in ("start", "original") else value for name, value in message.items()}


def invitations():
    """Whether requests, moves and cancellations are understood as they are meant."""
    with open("invitations.ndjson", encoding="utf-8") as lines:
        lives = [json.loads(line) for line in lines]
    wrong = 0
    for messages in lives:
        for number, message in enumerate(messages):
            found, meant = understood(message), utc(expected(messages, number))
            if found != meant:
                wrong += 1
                print(message["ics"], "understood:", found, "meant:", meant)
    print(f"{len(lives)} invitations, each moved and cancelled: {wrong} misunderstood")
    return wrong == 0 and len(lives) == 40


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
    sys.exit(0 if invitations() and not wrong and len(cases) == 200 else 1)


main()
