package dev.freehold.checker.locks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** The fields of {@code @Sync} classes that need more than to be read and written. */
final class GuardedFields {
  /** What a field needs. */
  enum Need {
    /** A lock for every use. */
    LOCK,
    /** A lock for what reads and writes it in one. */
    LOCK_FOR_UPDATES
  }

  private final OwnershipTypes types;
  private final Mutability mutability;
  private final Set<VariableElement> unchanging;
  private final Map<VariableElement, VariableTree> trees = new LinkedHashMap<>();
  private final Map<VariableElement, Need> needs = new LinkedHashMap<>();

  /**
   * Of some classes.
   *
   * @param unchanging fields that hold nothing but what does not change, whatever their types say
   */
  GuardedFields(
      OwnershipTypes types,
      Mutability mutability,
      List<ClassTree> classes,
      Set<VariableElement> unchanging) {
    this.types = types;
    this.mutability = mutability;
    this.unchanging = unchanging;
    for (ClassTree type : classes) {
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree tree) {
          add(tree, TreeUtils.elementFromDeclaration(tree));
        }
      }
    }
  }

  private void add(VariableTree tree, VariableElement field) {
    if (field.getKind() == ElementKind.ENUM_CONSTANT || OwnershipTypes.isUnsafe(field)) {
      return;
    }
    Set<Modifier> modifiers = field.getModifiers();
    boolean fixed = modifiers.contains(Modifier.FINAL);
    boolean atomic = fixed || modifiers.contains(Modifier.VOLATILE);
    boolean safe = types.sharing().isShareable(field.asType()) || unchanging.contains(field);
    boolean constant =
        fixed
            && modifiers.contains(Modifier.STATIC)
            && !(modifiers.contains(Modifier.PRIVATE) && mutability.isKnownOf(field.asType()));
    if ((safe && fixed) || constant) {
      return;
    }
    trees.put(field, tree);
    needs.put(field, safe && atomic ? Need.LOCK_FOR_UPDATES : Need.LOCK);
  }

  Map<VariableElement, VariableTree> trees() {
    return trees;
  }

  /** Whether its uses matter. */
  boolean contains(@Nullable Object field) {
    return needs.containsKey(field);
  }

  /** Whether every use of it needs a lock. */
  boolean needsLock(VariableElement field) {
    return needs.get(field) == Need.LOCK;
  }

  /** Whether an object that the field holds may be used with the field's lock only. */
  boolean areParts(VariableElement field) {
    TypeMirror type = field.asType();
    return needsLock(field) && mutability.isKnownOf(type) && !unchanging.contains(field);
  }
}
