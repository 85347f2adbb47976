"""Lays the JSON-LD context of RO-Crate into the cache of roc-validator, which then needs no network.

Usage: rocrate_context.py CACHE. The context is the one that PyPI rocrate brings; it has every term of version 1.2.
"""

import io
import pathlib
import sys

import requests
import requests_cache
import rocrate
import urllib3

ADDRESS = "https://w3id.org/ro/crate/1.2/context"


class FromPackage(requests.adapters.HTTPAdapter):
    def send(self, request, **_):
        context = pathlib.Path(rocrate.__file__).parent / "data" / "ro-crate.jsonld"
        body = io.BytesIO(context.read_bytes())
        headers = {"Content-Type": "application/ld+json"}
        raw = urllib3.HTTPResponse(body=body, headers=headers, status=200, preload_content=False)
        return self.build_response(request, raw)


session = requests_cache.CachedSession(cache_name=sys.argv[1], backend="sqlite", expire_after=-1)
session.mount("https://", FromPackage())
session.get(ADDRESS).raise_for_status()
