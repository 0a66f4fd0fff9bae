// What a client does that oapi-codegen generates.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"reflect"
	"regexp"

	"guildhall.example/client/guildhall"
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func check(fits bool, said ...any) {
	if !fits {
		panic(fmt.Sprintln(said...))
	}
}

func members(value any) map[string]any {
	var all map[string]any
	if err := json.Unmarshal(must(json.Marshal(value)), &all); err != nil {
		panic(err)
	}
	return all
}

// Every pattern of the document, so that validators in Go can read it.
func readPatterns(node any) int {
	read := 0
	switch value := node.(type) {
	case map[string]any:
		if pattern, ok := value["pattern"].(string); ok {
			regexp.MustCompile(pattern)
			read++
		}
		for _, inner := range value {
			read += readPatterns(inner)
		}
	case []any:
		for _, inner := range value {
			read += readPatterns(inner)
		}
	}
	return read
}

func main() {
	ctx := context.Background()
	base := os.Getenv("BASE_URL")
	authorize := func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+os.Getenv("API_KEY"))
		return nil
	}
	client := must(guildhall.NewClientWithResponses(base, guildhall.WithRequestEditorFn(authorize)))

	limit, names, name := int32(5), "name,status", "name"
	list := must(client.ListCommunitiesWithResponse(ctx, &guildhall.ListCommunitiesParams{Limit: &limit}))
	page := must(list.JSON200.AsCommunityPage())
	check(len(page.Items) == 5, page)
	slug := page.Items[0].Slug

	list = must(client.ListCommunitiesWithResponse(ctx, &guildhall.ListCommunitiesParams{Limit: &limit, Fields: &names}))
	parts := must(list.JSON200.AsCommunityPartPage())
	for at, part := range parts.Items {
		whole := page.Items[at]
		check(*part.Id == *whole.Id && *part.Name == whole.Name && *part.Status == whole.Status && part.Slug == nil, part)
	}
	read := must(client.GetCommunityWithResponse(ctx, slug, &guildhall.GetCommunityParams{Fields: &name}))
	part := must(read.JSON200.AsCommunityPart())
	check(*part.Name == page.Items[0].Name && part.Status == nil, part)

	read = must(client.GetCommunityWithResponse(ctx, slug, nil))
	before := must(read.JSON200.AsCommunity())
	mission := "Told from Go."
	changed := must(client.UpdateCommunityWithResponse(ctx, slug,
		&guildhall.UpdateCommunityParams{IfMatch: read.HTTPResponse.Header.Get("ETag")},
		guildhall.CommunityPatch{Mission: &mission}))
	check(changed.JSON200 != nil && *changed.JSON200.Mission == mission, string(changed.Body))
	read = must(client.GetCommunityWithResponse(ctx, slug, nil))
	was, became := members(before), members(must(read.JSON200.AsCommunity()))
	for name := range was {
		same := reflect.DeepEqual(was[name], became[name])
		check(same != (name == "mission" || name == "updatedAt" || name == "etag"), name, was[name], became[name])
	}

	missing := must(client.GetCommunityWithResponse(ctx, "no-such-community", nil))
	problem := missing.ApplicationproblemJSON404
	check(problem != nil && problem.Code == "NOT_FOUND" && problem.Status == 404, string(missing.Body))

	var document any
	answer := must(http.Get(base + "/openapi.json"))
	defer answer.Body.Close()
	if err := json.NewDecoder(answer.Body).Decode(&document); err != nil {
		panic(err)
	}
	check(readPatterns(document) > 100)
}
