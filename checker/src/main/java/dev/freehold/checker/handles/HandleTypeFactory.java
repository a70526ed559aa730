package dev.freehold.checker.handles;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.freehold.HandleOf;
import dev.freehold.internal.mark.Bottom;
import dev.freehold.internal.mark.Ordinary;
import java.lang.annotation.Annotation;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import org.checkerframework.common.basetype.BaseAnnotatedTypeFactory;
import org.checkerframework.framework.qual.TypeUseLocation;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.framework.type.QualifierHierarchy;
import org.checkerframework.framework.type.treeannotator.ListTreeAnnotator;
import org.checkerframework.framework.type.treeannotator.TreeAnnotator;
import org.checkerframework.framework.util.defaults.QualifierDefaults;
import org.checkerframework.javacutil.AnnotationBuilder;
import org.checkerframework.javacutil.AnnotationMirrorSet;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Makes types with {@code @HandleOf} in them. What a local variable holds is inferred by the
 * framework's flow, from what it is given last.
 */
final class HandleTypeFactory extends BaseAnnotatedTypeFactory {
  private final AnnotationMirror number;
  private final AnnotationMirror none;

  @SuppressWarnings("this-escape")
  HandleTypeFactory(HandleTypeChecker checker) {
    super(checker, true);
    number = AnnotationBuilder.fromClass(elements, Ordinary.class);
    none = AnnotationBuilder.fromClass(elements, Bottom.class);
    postInit();
  }

  @Override
  protected Set<Class<? extends Annotation>> createSupportedTypeQualifiers() {
    return HandleHierarchy.qualifiers();
  }

  @Override
  protected QualifierHierarchy createQualifierHierarchy() {
    return new HandleHierarchy(elements, this, false);
  }

  /** Stub files say nothing of handles. */
  @Override
  protected void parseAnnotationFiles() {}

  @Override
  protected void addCheckedCodeDefaults(QualifierDefaults defaults) {
    defaults.addCheckedCodeDefault(number, TypeUseLocation.OTHERWISE);
  }

  @Override
  protected TreeAnnotator createTreeAnnotator() {
    return new ListTreeAnnotator(super.createTreeAnnotator(), new NumberAnnotator(this));
  }

  /** Of {@code var} in a loop, the framework knows what javac does, which is no qualifier. */
  @Override
  public AnnotatedTypeMirror fromElement(Element element) {
    ExpressionTree elements =
        element.getKind() == ElementKind.LOCAL_VARIABLE ? loopedOver(element) : null;
    return elements == null ? super.fromElement(element) : getIterableElementType(elements);
  }

  private @Nullable ExpressionTree loopedOver(Element variable) {
    Tree declared = declarationFromElement(variable);
    TreePath path =
        declared instanceof VariableTree tree && TreeUtils.isVariableTreeDeclaredUsingVar(tree)
            ? getPath(tree)
            : null;
    return path != null && path.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop
        ? loop.getExpression()
        : null;
  }

  /** Of a method of a generic class: of which declaration its handles are. */
  @Override
  public void methodFromUsePreSubstitution(
      ExpressionTree tree, AnnotatedExecutableType method, boolean resolvePolyQuals) {
    super.methodFromUsePreSubstitution(tree, method, resolvePolyQuals);
    new HandlesOfTypeArgument(this).resolve(method, tree);
  }

  /** A part of a handle is none. */
  @Override
  public AnnotationMirrorSet getNarrowedAnnotations(
      AnnotationMirrorSet annotations, TypeKind from, TypeKind to) {
    return AnnotationMirrorSet.singleton(number);
  }

  /** The qualifier of any number. */
  AnnotationMirror number() {
    return number;
  }

  /** The qualifier of a number that stands for no handle. */
  AnnotationMirror none() {
    return none;
  }

  /** What a value is said to be a handle of; null for any other value. */
  @Nullable AnnotationMirror handle(AnnotatedTypeMirror type) {
    return type.getAnnotation(HandleOf.class);
  }
}
