import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guildhall.ApiClient;
import guildhall.ApiException;
import guildhall.api.CommunitiesApi;
import guildhall.api.CommunitiesApi.APIGetCommunityRequest;
import guildhall.api.CommunitiesApi.APIListCommunitiesRequest;
import guildhall.api.CommunitiesApi.APIUpdateCommunityRequest;
import guildhall.model.Community;
import guildhall.model.CommunityPatch;
import guildhall.model.Problem;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;

/** What a client does that openapi-generator generates, with the HTTP client of Java. */
public class Main {
  static void check(boolean fits, Object said) {
    if (!fits) throw new IllegalStateException(String.valueOf(said));
  }

  public static void main(String[] arguments) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(System.getenv("BASE_URL"));
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + System.getenv("API_KEY")));
    CommunitiesApi communities = new CommunitiesApi(client);
    ObjectMapper mapper = client.getObjectMapper();

    var page = communities.listCommunities(APIListCommunitiesRequest.newBuilder().limit(5).build()).getCommunityPage();
    check(page.getItems().size() == 5, page);
    Community first = page.getItems().get(0);
    String slug = first.getSlug();

    // Absent members are null in Java, so that the whole can hold a part as well.
    var names = APIListCommunitiesRequest.newBuilder().limit(5).fields("name").build();
    Community part = communities.listCommunities(names).getCommunityPage().getItems().get(0);
    check(part.getId().equals(first.getId()) && part.getName().equals(first.getName()) && part.getSlug() == null, part);

    var one = APIGetCommunityRequest.newBuilder().community(slug).build();
    var read = communities.getCommunityWithHttpInfo(one);
    Community before = read.getData().getCommunity();
    String etag = read.getHeaders().get("etag").get(0);
    CommunityPatch patch = new CommunityPatch().mission("Told from Java.");
    communities.updateCommunity(
        APIUpdateCommunityRequest.newBuilder().community(slug).ifMatch(etag).communityPatch(patch).build());
    JsonNode was = mapper.valueToTree(before);
    JsonNode became = mapper.valueToTree(communities.getCommunity(one).getCommunity());
    for (Iterator<String> members = was.fieldNames(); members.hasNext(); ) {
      String name = members.next();
      boolean same = Objects.equals(was.get(name), became.get(name));
      check(same != Set.of("mission", "updatedAt", "etag").contains(name), name);
    }

    try {
      communities.getCommunity(APIGetCommunityRequest.newBuilder().community("no-such-community").build());
      check(false, "A community that does not exist was read.");
    } catch (ApiException refused) {
      Problem problem = mapper.readValue(refused.getResponseBody(), Problem.class);
      check(refused.getCode() == 404 && problem.getCode().equals("NOT_FOUND"), refused.getResponseBody());
    }
  }
}
