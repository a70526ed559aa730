package dev.freehold.processor;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Writes source files, each into the module of its declaration where several are compiled. */
final class SourceFiles {
  private final Filer filer;
  private final Elements elements;
  private final Set<ModuleElement> modules = new HashSet<>();

  SourceFiles(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Notes what is compiled. */
  void sources(Set<? extends Element> roots) {
    for (Element root : roots) {
      ModuleElement module = elements.getModuleOf(root);
      if (module != null) {
        modules.add(module);
      }
    }
  }

  /**
   * Writes a class that a declaration leads to.
   *
   * @throws IOException if it cannot be written
   */
  void write(JavaFile file, TypeElement declaration) throws IOException {
    String name = file.packageName().isEmpty() ? "" : file.packageName() + ".";
    name = module(declaration) + name + file.typeSpec().name();
    try (Writer writer = filer.createSourceFile(name, declaration).openWriter()) {
      file.writeTo(writer);
    }
  }

  /** It is named only where javac could not tell which is meant. */
  private String module(TypeElement declaration) {
    @Nullable ModuleElement module = elements.getModuleOf(declaration);
    return modules.size() < 2 || module == null || module.isUnnamed()
        ? ""
        : module.getQualifiedName() + "/";
  }
}
