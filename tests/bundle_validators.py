"""Reads a bundle or a transfer package with programs that others wrote, without a network. Fails at the first fault.

Usage: bundle_validators.py BAG CACHE. BAG is a folder; CACHE a place for the context of RO-Crate.
"""

import email
import email.policy
import json
import pathlib
import subprocess
import sys

import bagit
import frictionless
import icalendar
import rdflib
import vobject

HERE = pathlib.Path(__file__).parent
bag, cache = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
data = bag / "data"

bagit.Bag(str(bag)).validate()
print("bagit: valid")

if not cache.with_suffix(".sqlite").exists():
    subprocess.run([sys.executable, HERE / "rocrate_context.py", cache], check=True)
told = subprocess.run(
    [pathlib.Path(sys.executable).parent / "rocrate-validator", "-y", "validate", "--no-paging", "--offline"]
    + ["--cache-path", cache, "--profile-identifier", "ro-crate-1.2", "-f", "json", data],
    capture_output=True,
    text=True,
)
report = json.loads(told.stdout[told.stdout.index("{") :])
assert report["passed"], [issue["message"] for issue in report["issues"]]
print("roc-validator: ro-crate-1.2, required checks passed")

crate = json.loads((data / "ro-crate-metadata.json").read_text("utf-8"))
ids = {entity["@id"] for entity in crate["@graph"]}
assert len(ids) == len(crate["@graph"]), "an entity stands twice"

package = data / "datapackage.json"
if package.exists():
    report = frictionless.validate(str(package))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])
    print(f"frictionless: valid, {len(report.tasks)} tables")

for path in data.rglob("request.jsonld"):
    graph = rdflib.Graph().parse(path, format="json-ld")
    dpv = rdflib.Namespace("https://w3id.org/dpv#")
    assert len(list(graph.subjects(rdflib.RDF.type, dpv.RightExerciseRecord))) == 1, path
    print(f"rdflib: {len(graph)} statements")

calendar = data / "deadlines.ics"
if calendar.exists():
    events = icalendar.Calendar.from_ical(calendar.read_bytes()).walk("VEVENT")
    assert events
    print(f"icalendar: {len(events)} entries")

contacts = data / "contacts.vcf"
if contacts.exists():
    cards = list(vobject.readComponents(contacts.read_text("utf-8")))
    assert cards and all(card.fn.value for card in cards)
    print(f"vobject: {len(cards)} cards")

for path in data.rglob("outgoing/message.eml"):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert not message.defects and message["X-Unsent"] == "1" and message.get_content().strip(), path
    print("email: a draft")
