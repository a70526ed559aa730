package dev.freehold.checker.fix;

import com.sun.source.tree.ImportTree;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Knows which types a file can name by their simple names. */
record KnownNames(Source source) {

  /** Whether the type and its arguments are of this package or imported, as far as is seen. */
  boolean know(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return know(array.getComponentType());
    }
    return !(type instanceof DeclaredType declared)
        || (knows((TypeElement) declared.asElement())
            && declared.getTypeArguments().stream().allMatch(this::know));
  }

  private boolean knows(TypeElement type) {
    Element outer = type.getEnclosingElement();
    if (outer instanceof TypeElement enclosing) {
      return isImported(type.getQualifiedName().toString(), enclosing.getQualifiedName().toString())
          || knows(enclosing);
    }
    String inPackage = source.types.elements().getPackageOf(type).getQualifiedName().toString();
    var here = source.unit().getPackageName();
    return inPackage.equals("java.lang")
        || inPackage.equals(here == null ? "" : here.toString())
        || isImported(type.getQualifiedName().toString(), inPackage);
  }

  private boolean isImported(String name, String outer) {
    for (ImportTree each : source.parsed().getImports()) {
      String imported = each.getQualifiedIdentifier().toString();
      if (imported.equals(name) || imported.equals(outer + ".*")) {
        return true;
      }
    }
    return false;
  }
}
