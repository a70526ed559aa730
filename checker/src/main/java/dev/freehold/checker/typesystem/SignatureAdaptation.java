package dev.freehold.checker.typesystem;

import dev.freehold.checker.types.Carriers;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Holding;
import dev.freehold.checker.types.OpenTypes;
import dev.freehold.checker.types.Origin;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedArrayType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.jspecify.annotations.Nullable;

/**
 * Says of a signature what type arguments leave open in it: of {@code T get()} that it gives an
 * owned value, where the type of the method at its call is {@code @Own Buffer get()}.
 */
final class SignatureAdaptation {
  private final OwnershipTypes types;
  private final HeldTypes held;

  SignatureAdaptation(OwnershipTypes types, HeldTypes held) {
    this.types = types;
    this.held = held;
  }

  /** The signature at a call of a method, which has that type there. */
  Signature of(Signature declared, ExecutableElement method, AnnotatedExecutableType used) {
    List<Signature.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < declared.parameters().size(); i++) {
      Signature.Parameter each = declared.parameters().get(i);
      parameters.add(
          types.signatures().saysParameter(method, i) ? each : parameter(each, method, used, i));
    }
    Signature.Result adapted = result(declared.result(), method, used.getReturnType());
    Signature.Result result =
        types.signatures().saysResult(method) && !givesCarrier(adapted, method)
            ? declared.result()
            : adapted;
    Qualifier receiver = receiver(declared, method, result, used);
    return declared.adapted(
        receiver, parameters, receiver == Qualifier.OWN ? result.notFromReceiver() : result);
  }

  private Signature.Parameter parameter(
      Signature.Parameter declared,
      ExecutableElement method,
      AnnotatedExecutableType used,
      int index) {
    AnnotatedTypeMirror argument = component(used.getParameterTypes().get(index));
    boolean open = types.openTypes().isOpen(method.getParameters().get(index).asType(), method);
    Qualifier said = open ? taken(argument, method) : held.carriedBy(argument);
    if (said == null) {
      TypeMirror type = method.getParameters().get(index).asType();
      boolean ordinary =
          types.openTypes().isLeftOpen(type, method)
              && !types.resources().isTracked(argument.getUnderlyingType());
      return ordinary ? declared.held(null) : declared;
    }
    Qualifier lent = said == Qualifier.MUT ? Qualifier.MUT : Qualifier.REF;
    if (types.carriers().puts(method)) {
      return declared.held(lent).keptByObject();
    }
    boolean lends = types.carriers().makesCollection(method) || (open && borrowsUnsaid(method));
    return declared.held(lends ? lent : said);
  }

  private @Nullable Qualifier taken(AnnotatedTypeMirror argument, ExecutableElement method) {
    return types.carriers().makesCollection(method)
        ? held.heldElement(argument)
        : held.heldTaken(argument);
  }

  /** A body of the program borrows what it does not say that it takes over, whatever it is. */
  private boolean borrowsUnsaid(ExecutableElement method) {
    TypeElement type = EnclosingClass.of(method);
    return types.carriers().holding(type) == Holding.BORROWS
        || (!Origin.isJdk(type) && types.carriers().holding(type) != Holding.FUNCTION);
  }

  /** A stub file says of the stream itself that it borrows, and not of what goes through it. */
  private boolean givesCarrier(Signature.Result adapted, ExecutableElement method) {
    return adapted.ownership() == Qualifier.OWN
        && Origin.isJdk(EnclosingClass.of(method))
        && types.resources().kindOf(method.getReturnType()) == ResourceClasses.Kind.ORDINARY;
  }

  private static AnnotatedTypeMirror component(AnnotatedTypeMirror type) {
    return type instanceof AnnotatedArrayType array ? component(array.getComponentType()) : type;
  }

  private Signature.Result result(
      Signature.Result declared, ExecutableElement method, AnnotatedTypeMirror used) {
    if (types.openTypes().isOpen(method.getReturnType(), method)) {
      Qualifier said = held.heldGiven(used);
      boolean unsaid = said == null && types.resources().isTracked(used.getUnderlyingType());
      return unsaid ? declared : declared.owned(lent(said, method));
    }
    Qualifier carried = held.carriedBy(used);
    boolean unsaid =
        carried == null && !types.openTypes().isLeftOpen(method.getReturnType(), method);
    return unsaid ? declared : declared.owned(lent(carried, method));
  }

  private @Nullable Qualifier lent(@Nullable Qualifier said, ExecutableElement method) {
    return said == Qualifier.OWN && types.carriers().lends(method) ? Qualifier.REF : said;
  }

  /** Who takes an owner out of what carries it uses that up. */
  private @Nullable Qualifier receiver(
      Signature declared,
      ExecutableElement method,
      Signature.Result result,
      AnnotatedExecutableType used) {
    boolean takesOut =
        declared.receiver() != null
            && used.getReceiverType() != null
            && held.carriedBy(used.getReceiverType()) == Qualifier.OWN
            && !types.signatures().saysReceiver(method)
            && (OpenTypes.givesToFunction(method)
                || isTakenOut(method, result)
                || types.drops().content(method));
    return takesOut ? Qualifier.OWN : declared.receiver();
  }

  private boolean isTakenOut(ExecutableElement method, Signature.Result result) {
    boolean alone = types.openTypes().isOpen(method.getReturnType(), method);
    return result.ownership() == Qualifier.OWN
        && !(alone && Carriers.holdsMany(EnclosingClass.of(method)));
  }
}
