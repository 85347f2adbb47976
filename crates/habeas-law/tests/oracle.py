"""Prints the public holidays of places, one `PLACE DAY` a line, as PyPI `holidays` has them.

Arguments: FIRST_YEAR LAST_YEAR PLACE..., where a place is a country (`FR`) or one of its regions (`FR-67`).
"""
import sys
import holidays

# Departments that the package knows under the code of the collectivity they belong to.
UNDER = {"FR-67": "6AE", "FR-68": "6AE"}

first, last = int(sys.argv[1]), int(sys.argv[2])
for place in sys.argv[3:]:
    country, _, region = place.partition("-")
    region = UNDER.get(place, region) or None
    for day in sorted(holidays.country_holidays(country, subdiv=region, years=range(first, last + 1))):
        if first <= day.year <= last:
            print(place, day)
