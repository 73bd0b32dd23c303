package se.tryggve.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Tells in the description of the API what every call may be refused with: problem details (RFC 9457). */
@Component
class ApiDescription implements GlobalOpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String UNKNOWN = "404";
    private static final Map<String, String> REFUSALS = refusals();

    @Override
    public void customise(OpenAPI api) {
        api.schema(PROBLEM, problem());
        api.getPaths().forEach(ApiDescription::complete);
    }

    private static void complete(String path, PathItem calls) {
        calls.readOperations().forEach(call -> {
            ApiResponses answers = call.getResponses();
            REFUSALS.forEach(
                    (status, why) -> answers.computeIfAbsent(status, code -> new ApiResponse().description(why)));
            if (path.contains("{")) {
                answers.computeIfAbsent(
                        UNKNOWN,
                        code -> new ApiResponse().description("There is none, or none that the caller may see"));
            }
            answers.forEach((status, answer) -> {
                if (status.startsWith("4")) {
                    answer.setContent(details());
                }
            });
        });
    }

    private static Content details() {
        return new Content()
                .addMediaType(
                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Problem details (RFC 9457); more members say more")
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What to do, in the caller's language"))
                .addProperty("instance", new StringSchema());
    }

    private static Map<String, String> refusals() {
        Map<String, String> refusals = new LinkedHashMap<>();
        refusals.put("400", "The call cannot be read");
        refusals.put("401", "No valid proof of who calls");
        refusals.put("403", "The caller has no right to this");
        refusals.put("429", "Too many failures; Retry-After says when to try again");
        return refusals;
    }
}
