package dev.freehold.checker.locks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Which fields of {@code @Sync} classes lack a lock, and which of their objects get out. */
public final class LockReport {
  private final GuardedFields fields;
  private final Observations seen;
  private final Callers callers;
  private final List<UnguardedField> unguarded = new ArrayList<>();
  private final Set<Element> settled = new HashSet<>();

  private LockReport(GuardedFields fields, Observations seen) {
    this.fields = fields;
    this.seen = seen;
    this.callers = new Callers(seen.calls());
    fields.trees().forEach(this::judge);
  }

  /**
   * Of one source class.
   *
   * @param classes those inside it, or itself, whose fields are looked at
   */
  public static LockReport of(ClassTree top, List<ClassTree> classes, OwnershipTypes types) {
    Mutability mutability = new Mutability(types);
    GuardedFields fields =
        new GuardedFields(types, mutability, classes, UnchangingFields.in(top, types));
    Map<VariableElement, ExpressionTree> initial = InitialValues.in(top);
    Observations first = new Observations();
    new LockWalk(WalkTools.of(types, mutability, initial), fields, first).scan(top, null);
    Observations second = first.again();
    new LockWalk(WalkTools.of(types, mutability, initial), fields, second).scan(top, null);
    return new LockReport(fields, second);
  }

  /** The fields that two threads may change at once. */
  public List<UnguardedField> unguarded() {
    return unguarded;
  }

  /** Where mutable objects of guarded fields get out, or come in; of other fields that is moot. */
  public List<EscapedPart> escaped() {
    List<EscapedPart> found = new ArrayList<>();
    for (Exposure each : seen.exposures()) {
      VariableTree declaration = fields.trees().get(each.field());
      if (declaration != null && counts(each)) {
        found.add(new EscapedPart(each.at(), each.way(), declaration));
      }
    }
    return found;
  }

  private boolean counts(Exposure exposure) {
    boolean inside =
        exposure.way() == EscapedPart.Way.RETURNED && seen.givers().contains(exposure.body());
    return !inside && !settled.contains(exposure.field()) && isSeenByOthers(exposure);
  }

  private boolean isSeenByOthers(Exposure exposure) {
    LockPath object = exposure.part().object();
    return object == null
        || ways(exposure.held(), exposure.body()).stream()
            .anyMatch(all -> !all.fresh().contains(object.root()));
  }

  private List<Held> ways(Held held, Element body) {
    return held.entry() ? callers.of(body).stream().map(held::in).toList() : List.of(held);
  }

  private void judge(VariableElement field, VariableTree tree) {
    List<GuardedUse> uses = usesOf(field);
    if (!fields.needsLock(field)) {
      List<GuardedUse> writes = uses.stream().filter(use -> use.access().writes()).toList();
      boolean updated =
          writes.stream().anyMatch(use -> use.access().effect() == FieldAccess.Effect.UPDATE);
      report(
          tree,
          field,
          updated ? GuardedUse.contradiction(writes) : List.of(),
          UnguardedField.Reason.TWO_STEPS);
    } else if (!field.getModifiers().contains(Modifier.PRIVATE) || isComponent(field)) {
      settled.add(field);
      unguarded.add(new UnguardedField(tree, UnguardedField.Reason.OPEN, List.of()));
    } else if (!isOnlyRead(field, uses)) {
      report(tree, field, GuardedUse.contradiction(uses), UnguardedField.Reason.NO_LOCK);
    }
  }

  /** A record hands out its components. */
  private static boolean isComponent(VariableElement field) {
    return EnclosingClass.ofField(field).getKind() == javax.lang.model.element.ElementKind.RECORD
        && !field.getModifiers().contains(Modifier.STATIC);
  }

  private void report(
      VariableTree tree,
      VariableElement field,
      List<FieldUse> contradiction,
      UnguardedField.Reason reason) {
    if (!contradiction.isEmpty()) {
      settled.add(field);
      unguarded.add(new UnguardedField(tree, reason, contradiction));
    }
  }

  /** An object that is made in the constructor, and of which nobody else knows, is as it was. */
  private boolean isOnlyRead(VariableElement field, List<GuardedUse> uses) {
    return field.getModifiers().contains(Modifier.FINAL)
        && fields.areParts(field)
        && uses.stream().allMatch(use -> use.access().effect() == FieldAccess.Effect.READ)
        && seen.exposures().stream()
            .noneMatch(each -> each.field().equals(field) && isSeenByOthers(each));
  }

  private List<GuardedUse> usesOf(VariableElement field) {
    List<GuardedUse> uses = new ArrayList<>();
    for (FieldAccess access : seen.accesses()) {
      if (access.field().equals(field)) {
        for (Held all : ways(access.held(), access.body())) {
          if (!access.isFresh(all)) {
            uses.add(new GuardedUse(access, access.guards(all)));
          }
        }
      }
    }
    return uses;
  }
}
