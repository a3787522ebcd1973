package ru.rsnms.web.rest;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.CurrentActor;

/** Who the caller is to the system. */
@Path("me")
@Produces(APPLICATION_JSON)
@RequestScoped
public class MeResource {

  @Inject CurrentActor actor;

  @GET
  public Actor me() {
    return actor.get();
  }
}
