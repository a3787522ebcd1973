package ru.rsnms.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import ru.rsnms.web.problem.Problem;

/**
 * Completes the generated description of the API by what holds for every operation: who may ask,
 * and that everything but success is a problem.
 */
public class ApiDescription implements OASFilter {

  private static final String LOGIN = "bearer";
  private static final String PROBLEM = "Problem";
  private static final String PUBLIC = "/api/public/";

  @Override
  public Operation filterOperation(Operation operation) {
    operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(LOGIN));
    operation.getResponses().addAPIResponse("default", problemResponse());
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setInfo(OASFactory.createInfo().title("RSNMS").version("1"));
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    api.getComponents()
        .addSecurityScheme(
            LOGIN,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT"))
        .addSchema(PROBLEM, problem());
    openToAll(api);
  }

  private static void openToAll(OpenAPI api) {
    api.getPaths().getPathItems().entrySet().stream()
        .filter(path -> path.getKey().startsWith(PUBLIC))
        .flatMap(path -> path.getValue().getOperations().values().stream())
        .forEach(operation -> operation.setSecurity(List.of()));
  }

  private static APIResponse problemResponse() {
    var schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
    return OASFactory.createAPIResponse()
        .description("RFC 9457")
        .content(
            OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
  }

  private static Schema problem() {
    return object()
        .addProperty("type", string().format("uri-reference"))
        .addProperty("title", string())
        .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
        .addProperty("detail", string())
        .addProperty("instance", string().format("uri-reference"))
        .addProperty("errors", errors())
        .addProperty("incident", string())
        .required(List.of("type", "title", "status", "detail", "instance"));
  }

  private static Schema errors() {
    var error = object().addProperty("pointer", string()).addProperty("detail", string());
    return OASFactory.createSchema().addType(SchemaType.ARRAY).items(error);
  }

  private static Schema object() {
    return OASFactory.createSchema().addType(SchemaType.OBJECT);
  }

  private static Schema string() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}
