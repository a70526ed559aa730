package dev.freehold.checker.locks;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.TypeCastTree;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Knows which expressions and locals give a mutable object that is reached through a field. */
final class Parts {
  private final OwnershipTypes types;
  private final Mutability mutability;
  private final GuardedFields fields;
  private final Observations seen;
  private final FieldUses uses;
  private final Map<Element, Part> aliases = new HashMap<>();

  Parts(
      OwnershipTypes types,
      Mutability mutability,
      GuardedFields fields,
      Observations seen,
      FieldUses uses) {
    this.types = types;
    this.mutability = mutability;
    this.fields = fields;
    this.seen = seen;
    this.uses = uses;
  }

  /** What an element of the collection or array is a part of. */
  @Nullable Part elementOf(ExpressionTree container, TypeMirror element) {
    return mutability.isKnownOf(element) ? of(container) : null;
  }

  /** What the expression gives a part of; null for what changes nobody, or is no part. */
  @Nullable Part of(@Nullable ExpressionTree expression) {
    if (expression == null) {
      return null;
    }
    TypeMirror type = TreeUtils.typeOf(expression);
    return type != null && mutability.isKnownOf(type) ? source(expression) : null;
  }

  private @Nullable Part source(ExpressionTree expression) {
    ExpressionTree bare = TreeUtils.withoutParens(expression);
    if (bare instanceof TypeCastTree cast) {
      return source(cast.getExpression());
    }
    if (bare instanceof IdentifierTree || bare instanceof MemberSelectTree) {
      return ofName(bare);
    }
    if (bare instanceof ArrayAccessTree access) {
      return of(access.getExpression());
    }
    if (bare instanceof AssignmentTree assignment) {
      return of(assignment.getExpression());
    }
    if (bare instanceof ConditionalExpressionTree choice) {
      Part first = of(choice.getTrueExpression());
      return first != null ? first : of(choice.getFalseExpression());
    }
    if (bare instanceof MethodInvocationTree call) {
      return ofCall(call);
    }
    return bare instanceof NewClassTree creation ? ofNew(creation) : null;
  }

  private @Nullable Part ofName(ExpressionTree name) {
    Element element = TreeUtils.elementFromTree(name);
    if (element instanceof VariableElement field && fields.areParts(field)) {
      return new Part(field, uses.objectOf(name, field));
    }
    Part alias = aliases.get(element);
    return alias == null && name instanceof MemberSelectTree member
        ? of(member.getExpression())
        : alias;
  }

  private @Nullable Part ofCall(MethodInvocationTree call) {
    ExecutableElement method = TreeUtils.elementFromUse(call);
    if (seen.givers().contains(method)) {
      return ofGiver(call, method);
    }
    boolean owned = types.signatures().of(method).result().ownership() == Qualifier.OWN;
    if (owned || PartCalls.takesOut(method)) {
      return null;
    }
    Part part =
        call.getMethodSelect() instanceof MemberSelectTree member
            ? of(member.getExpression())
            : null;
    // Collections.unmodifiableList(parts) is another view of them.
    return ofResult(part != null ? part : first(call.getArguments()), method, call);
  }

  /** The private method's own field, of the object that it is called on. */
  private @Nullable Part ofGiver(MethodInvocationTree call, ExecutableElement method) {
    for (Exposure given : seen.exposures()) {
      if (given.body().equals(method) && given.way() == EscapedPart.Way.RETURNED) {
        return new Part(given.field(), uses.objectOf(call.getMethodSelect(), method));
      }
    }
    return null;
  }

  private @Nullable Part ofResult(
      @Nullable Part part, ExecutableElement method, ExpressionTree result) {
    boolean copy = PartCalls.copies(method);
    boolean shares = !copy || mutability.isKnownOfElements(TreeUtils.typeOf(result));
    return shares ? part : null;
  }

  /** A new object of the user's keeps what it is made of; a new container its elements. */
  private @Nullable Part ofNew(NewClassTree creation) {
    boolean ofJdk = TreeUtils.typeOf(creation).toString().startsWith("java.");
    boolean shares = !ofJdk || mutability.isKnownOfElements(TreeUtils.typeOf(creation));
    return shares ? first(creation.getArguments()) : null;
  }

  private @Nullable Part first(List<? extends ExpressionTree> arguments) {
    for (ExpressionTree argument : arguments) {
      Part part = of(argument);
      if (part != null) {
        return part;
      }
    }
    return null;
  }

  /** Of a local variable that names one. */
  @Nullable Part ofLocal(@Nullable Element local) {
    return aliases.get(local);
  }

  /** From here on a local names that, or nothing of the kind. */
  void name(@Nullable Element local, @Nullable Part part) {
    if (local == null || part == null) {
      aliases.remove(local);
    } else {
      aliases.put(local, part);
    }
  }

  /** The field holds another object: those who named the old one have it alone. */
  void replaced(VariableElement field) {
    aliases.values().removeIf(part -> part.field().equals(field));
  }
}
