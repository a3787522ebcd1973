package ru.rsnms.web.reserve;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import ru.rsnms.reserve.AttachmentId;
import ru.rsnms.reserve.IdeaId;
import ru.rsnms.reserve.idea.PublicIdeaQueries;
import ru.rsnms.shared.Page;
import ru.rsnms.web.rest.FileAnswer;
import ru.rsnms.web.rest.Paging;

/** The bank of ideas for everybody; asks for no login. */
@Path("public/ideas")
@Produces(APPLICATION_JSON)
@RequestScoped
public class PublicIdeasResource {

  @Inject PublicIdeaQueries ideas;

  /** Newest first. */
  @GET
  public Page<IdeaRowJson> page(@BeanParam IdeaSearch search, @BeanParam Paging paging) {
    return ideas.page(search.filter(), paging.request()).map(IdeaRowJson::of);
  }

  @GET
  @Path("{id}")
  public IdeaJson open(@PathParam("id") UUID id) {
    return IdeaJson.of(ideas.open(new IdeaId(id)));
  }

  /** A file that the author shows. */
  @GET
  @Path("{id}/files/{file}")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, APPLICATION_JSON})
  public Response file(@PathParam("id") UUID id, @PathParam("file") UUID file) throws IOException {
    var paper = ideas.file(new IdeaId(id), new AttachmentId(file));
    return FileAnswer.of(paper.name(), paper.mediaType(), out -> out.write(paper.bytes()));
  }
}
