"""What a client does that openapi-python-client generates."""

import os

from guildhall import AuthenticatedClient
from guildhall.api.communities import get_community, list_communities, update_community
from guildhall.models import Community, CommunityPage, CommunityPart, CommunityPartPage, CommunityPatch, Problem

client = AuthenticatedClient(base_url=os.environ["BASE_URL"], token=os.environ["API_KEY"])

page = list_communities.sync(client=client, limit=5)
assert isinstance(page, CommunityPage) and len(page.items) == 5, page
slug = page.items[0].slug

parts = list_communities.sync(client=client, limit=5, fields="name,status")
assert isinstance(parts, CommunityPartPage), parts
assert [(part.id, part.name) for part in parts.items] == [(one.id, one.name) for one in page.items]
part = get_community.sync(slug, client=client, fields="name")
assert isinstance(part, CommunityPart) and part.to_dict() == {"id": str(page.items[0].id), "name": page.items[0].name}

read = get_community.sync_detailed(slug, client=client)
before = read.parsed
assert isinstance(before, Community), before
changed = update_community.sync(
    slug, client=client, if_match=read.headers["etag"], body=CommunityPatch(mission="Told from Python.")
)
assert isinstance(changed, Community), changed
after = get_community.sync(slug, client=client)
assert isinstance(after, Community), after
was, became = before.to_dict(), after.to_dict()
differing = {name for name in was if was[name] != became[name]}
assert differing == {"mission", "updatedAt", "etag"}, differing

problem = get_community.sync("no-such-community", client=client)
assert isinstance(problem, Problem) and (problem.status, problem.code) == (404, "NOT_FOUND"), problem
