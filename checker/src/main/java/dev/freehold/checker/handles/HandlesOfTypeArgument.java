package dev.freehold.checker.handles;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.HandleOf;
import dev.freehold.internal.mark.TypeArgument;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.javacutil.AnnotationBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Which handles a method of a generic class takes and gives. An annotation cannot name a type
 * variable; {@link TypeArgument} stands for what the variable is of the object at hand.
 *
 * <p>An example: {@code first()} of an {@code IntrusiveList<Session>} gives a
 * {@code @HandleOf(Session.class) long}.
 */
final class HandlesOfTypeArgument {
  private final HandleTypeFactory factory;

  HandlesOfTypeArgument(HandleTypeFactory factory) {
    this.factory = factory;
  }

  /**
   * Says of a method, as it is used, which handles are meant: where it is called, those of the
   * object; of a reference to it, nobody knows.
   */
  void resolve(AnnotatedExecutableType method, ExpressionTree use) {
    replace(method.getReturnType(), use);
    method.getParameterTypes().forEach(each -> replace(each, use));
  }

  private void replace(AnnotatedTypeMirror type, ExpressionTree use) {
    AnnotationMirror handle = factory.handle(type);
    if (handle != null && isOfTypeArgument(handle)) {
      type.replaceAnnotation(
          handleOf(use instanceof MethodInvocationTree ? factory.getReceiverType(use) : null));
    }
  }

  private static boolean isOfTypeArgument(AnnotationMirror handle) {
    return handle.getElementValues().values().stream()
        .anyMatch(value -> value.getValue().toString().equals(TypeArgument.class.getName()));
  }

  private AnnotationMirror handleOf(@Nullable AnnotatedTypeMirror receiver) {
    TypeMirror type = receiver == null ? null : receiver.getUnderlyingType();
    if (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      TypeMirror argument = declared.getTypeArguments().get(0);
      if (argument.getKind() == TypeKind.DECLARED) {
        return new AnnotationBuilder(factory.getProcessingEnv(), HandleOf.class)
            .setValue("value", factory.getProcessingEnv().getTypeUtils().erasure(argument))
            .build();
      }
    }
    return factory.number();
  }
}
