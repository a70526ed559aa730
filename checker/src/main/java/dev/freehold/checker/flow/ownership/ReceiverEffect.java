package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call consumes the object it is made on, and whether for good.
 *
 * @param consumes whether the object is gone afterwards
 * @param releases whether it is released rather than passed on
 */
public record ReceiverEffect(boolean consumes, boolean releases) {

  /**
   * What the signature says; or, where the object is named by an interface that says nothing, as
   * {@code AutoCloseable} does, what its own class says of a method of that name. Where that says
   * nothing either, an owned object that can be closed is released by closing it.
   */
  public static ReceiverEffect of(
      OwnershipTypes types, ExecutableElement method, Signature signature, Value receiver) {
    return of(types, method, signature, receiver, null);
  }

  /**
   * The same, where the expression that names the object may say more of its class, as a cast does.
   */
  static ReceiverEffect of(
      OwnershipTypes types,
      ExecutableElement method,
      Signature signature,
      Value receiver,
      @Nullable Tree object) {
    if (signature.receiver() == Qualifier.OWN) {
      return new ReceiverEffect(true, signature.releases());
    }
    if (receiver.any(b -> b.owns() && b.token().site().kind() == Site.Kind.FUNCTION)) {
      return new ReceiverEffect(true, false);
    }
    boolean plain =
        types.resources().kindOf(EnclosingClass.of(method))
            == dev.freehold.checker.types.ResourceClasses.Kind.ORDINARY;
    boolean named =
        plain
            && receiver.any(
                b ->
                    mayEnd(b)
                        && (namesRelease(types, b.token().site(), method)
                            || isReleaseOf(types, object, method)));
    return new ReceiverEffect(named, named);
  }

  /** Whether it is held as an owner holds it, though somebody else may release it as well. */
  private static boolean mayEnd(Binding binding) {
    return binding.isLive() && binding.strength() == Qualifier.OWN;
  }

  private static boolean namesRelease(OwnershipTypes types, Site site, ExecutableElement method) {
    if (!method.getParameters().stream().allMatch(each -> each.asType().getKind().isPrimitive())) {
      return false;
    }
    String name = method.getSimpleName().toString();
    Set<String> declared = declaredReleases(types, site);
    if (declared.contains(name)) {
      return true;
    }
    TypeElement named = EnclosingClass.of(method);
    return name.equals("close")
        && method.getParameters().isEmpty()
        && (saysNothingElse(named) || (declared.isEmpty() && types.resources().isCloseable(named)));
  }

  private static boolean isReleaseOf(
      OwnershipTypes types, @Nullable Tree object, ExecutableElement method) {
    return object != null && releasesOf(types, object).contains(method.getSimpleName().toString());
  }

  private static Set<String> declaredReleases(OwnershipTypes types, Site site) {
    return releasesOf(types, site.tree());
  }

  /** The methods that release what an expression or declaration is said to be. */
  private static Set<String> releasesOf(OwnershipTypes types, Tree tree) {
    TypeElement type = typeOf(tree);
    return type == null ? Set.of() : types.resources().releaseMethods(type);
  }

  /** Whether it is an interface that only says that its objects can be closed. */
  private static boolean saysNothingElse(TypeElement type) {
    return type.getQualifiedName().contentEquals("java.lang.AutoCloseable")
        || type.getQualifiedName().contentEquals("java.io.Closeable");
  }

  private static @Nullable TypeElement typeOf(Tree tree) {
    TypeMirror type = UnannotatedCode.typeOf(tree);
    return type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
  }
}
