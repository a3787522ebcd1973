package ru.rsnms.execution.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.PublicationId;
import ru.rsnms.execution.ExecutionProgress;
import ru.rsnms.execution.InstructionId;
import ru.rsnms.execution.InstructionStage;
import ru.rsnms.shared.CurrentActor;
import ru.rsnms.shared.NotFound;

/** Plans and their instructions. */
@ApplicationScoped
public class ExecutionStore {

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  public void add(ExecutionPlan plan) {
    em.persist(plan);
  }

  public void add(Instruction instruction) {
    em.persist(instruction);
  }

  /** The plan of an order whoever asks; empty where nothing was read yet. */
  public Optional<ExecutionPlan> find(OrderId order) {
    return Optional.ofNullable(em.find(ExecutionPlan.class, order));
  }

  /** The plan if the caller may see it; otherwise it looks as if it did not exist. */
  public ExecutionPlan get(OrderId order) {
    return find(order)
        .filter(plan -> InstructionGuards.sees(plan, actor.get()))
        .orElseThrow(() -> new NotFound("execution/plan-not-found"));
  }

  /** The instruction if the caller may see it; otherwise it looks as if it did not exist. */
  public Instruction get(InstructionId id) {
    var found = em.find(Instruction.class, id);
    if (found == null || !InstructionGuards.sees(found, actor.get())) {
      throw new NotFound("execution/instruction-not-found");
    }
    return found;
  }

  /** The instruction that asks for a publication, whoever looks. */
  public Optional<Instruction> ofPublication(PublicationId place) {
    return em.createQuery(
            "select i from Instruction i join fetch i.plan where i.publication = :place",
            Instruction.class)
        .setParameter("place", place.value())
        .getResultStream()
        .findFirst();
  }

  /** Instructions of an order in the order of its clauses; those the caller may see. */
  public List<Instruction> of(OrderId order) {
    var me = actor.get();
    return em
        .createQuery(
            """
            select i from Instruction i join fetch i.plan
            where i.plan.order = :order order by i.position
            """,
            Instruction.class)
        .setParameter("order", order)
        .getResultList()
        .stream()
        .filter(instruction -> InstructionGuards.sees(instruction, me))
        .toList();
  }

  /** How many instructions of an order are done, of those the caller may see. */
  public ExecutionProgress progress(OrderId order) {
    var me = actor.get();
    var all = find(order).filter(plan -> InstructionGuards.sees(plan, me)).isPresent();
    return em.createQuery(
            """
            select new ru.rsnms.execution.ExecutionProgress(
                count(case when i.stage = :done then 1 end), count(i))
              from Instruction i
              where i.plan.order = :order and i.stage <> :dismissed
                and (:all = true or i.executor.account = :me)
            """,
            ExecutionProgress.class)
        .setParameter("order", order)
        .setParameter("done", InstructionStage.DONE)
        .setParameter("dismissed", InstructionStage.DISMISSED)
        .setParameter("all", all)
        .setParameter("me", me.account())
        .getSingleResult();
  }

  /** Writes what is pending, so that the version on the card is the one after the change. */
  public void flush() {
    em.flush();
  }
}
