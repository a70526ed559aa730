package dev.freehold.checker.typesystem;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.types.Qualifier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.framework.type.visitor.SimpleAnnotatedTypeScanner;
import org.jspecify.annotations.Nullable;

/** What {@code @PolyOwn} stands for where a method is called, or referred to. */
record PolymorphicCalls(OwnershipTypeFactory factory) {

  /** At a call: the weakest of what is given. */
  Qualifier at(MethodInvocationTree tree) {
    return instance(factory.methodFromUse(tree).executableType());
  }

  /** In a method reference: what the method of its interface takes. */
  Qualifier at(MemberReferenceTree tree, ExecutableElement method) {
    AnnotatedExecutableType referenced = References.method(tree, method, factory);
    factory.resolve(factory.getFnInterfaceFromTree(tree).functionType(), referenced);
    return instance(referenced);
  }

  /** Writes what {@code @PolyOwn} stands for into a type. */
  static void replace(AnnotatedTypeMirror type, AnnotationMirror poly, AnnotationMirror instance) {
    new SimpleAnnotatedTypeScanner<@Nullable Void, @Nullable Void>(
            (each, unused) -> {
              if (each.hasPrimaryAnnotation(poly)) {
                each.replaceAnnotation(instance);
              }
              return null;
            })
        .visit(type);
  }

  /** Of {@code null}, and of what is not followed, there is nothing to own. */
  private Qualifier instance(AnnotatedExecutableType used) {
    Qualifier given = said(used.getReturnType());
    return given == null ? Qualifier.REF : given;
  }

  private @Nullable Qualifier said(AnnotatedTypeMirror type) {
    Qualifier before = factory.held().before(type);
    return before == null ? factory.held().heldGiven(type) : before;
  }
}
