package dev.freehold.processor;

import com.palantir.javapoet.JavaFile;
import dev.freehold.processor.boundary.BoundaryTests;
import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.PoolDeclaration;
import dev.freehold.processor.generate.PoolGenerator;
import dev.freehold.processor.layout.PoolPlanner;
import dev.freehold.processor.validation.Complaint;
import dev.freehold.processor.validation.ConstantRule;
import dev.freehold.processor.validation.DeclarationValidator;
import dev.freehold.processor.validation.UnknownTypes;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Takes declarations through reading, validation, layout and writing, round after round. */
final class PoolProcessing {
  private final Elements elements;
  private final SourceFiles files;
  private final ComplaintReporter reporter;
  private final DeclarationReader reader;
  private final UnknownTypes unknownTypes;
  private final DeclarationValidator validator;
  private final ConstantRule constants;
  private final PoolPlanner planner;
  private final PoolGenerator generator;

  /** Null where the build asks for no tests. */
  private final @Nullable BoundaryTestFiles tests;

  /**
   * A declaration that was seen. Each round has elements of its own, so it is known by name, and by
   * its module: several may be compiled at once.
   */
  private record Seen(String module, String name) {}

  /** Sorted, so that the order of the source files does not show. */
  private final Set<Seen> waiting =
      new TreeSet<>(Comparator.comparing(Seen::module).thenComparing(Seen::name));

  PoolProcessing(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.files = new SourceFiles(environment.getFiler(), elements);
    this.reporter = new ComplaintReporter(environment.getMessager());
    this.reader =
        new DeclarationReader(
            elements, environment.getTypeUtils(), GenerationOptions.of(environment));
    this.unknownTypes = new UnknownTypes(reader);
    this.validator =
        new DeclarationValidator(
            reader, elements, environment.getTypeUtils(), environment.getSourceVersion());
    this.constants = new ConstantRule(reader, elements);
    this.planner = new PoolPlanner(reader, elements);
    this.generator = new PoolGenerator(elements);
    this.tests = GenerationOptions.tests(environment);
  }

  /** Notes declarations; each is processed in the first round in which its types are known. */
  void add(Set<? extends Element> annotated) {
    for (Element element : annotated) {
      if (element instanceof TypeElement type) {
        waiting.add(seen(type));
      }
    }
  }

  void process(Set<? extends Element> roots) {
    files.sources(roots);
    reporter.sources(roots);
    validator.sources(roots);
    for (Seen each : List.copyOf(waiting)) {
      TypeElement type = find(each);
      if (type != null) {
        processSafely(type);
      }
    }
  }

  private Seen seen(TypeElement type) {
    ModuleElement module = elements.getModuleOf(type);
    String name = module == null ? "" : module.getQualifiedName().toString();
    return new Seen(name, type.getQualifiedName().toString());
  }

  /** Null where javac no longer finds it, as with one that extends itself: it says so. */
  private @Nullable TypeElement find(Seen each) {
    ModuleElement module = elements.getModuleElement(each.module());
    return module == null
        ? elements.getTypeElement(each.name())
        : elements.getTypeElement(module, each.name());
  }

  /** The compiler never sees an exception of ours: it would show a stack trace and no position. */
  private void processSafely(TypeElement type) {
    try {
      processOne(type);
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError failure) {
      waiting.remove(seen(type));
      reporter.failed(type, failure);
    }
  }

  private JavaFile file(PoolDeclaration declaration) {
    return declaration.parts().isEmpty()
        ? generator.generate(planner.plan(declaration))
        : generator.generate(planner.planParts(declaration));
  }

  private void write(PoolDeclaration declaration) throws IOException {
    JavaFile file = file(declaration);
    List<Complaint> complaints =
        ClassFileNames.check(declaration, file.typeSpec())
            .map(List::of)
            .orElseGet(() -> constants.check(declaration, file::toString));
    complaints.forEach(reporter::report);
    if (complaints.isEmpty()) {
      files.write(file, declaration.type());
      writeTests(declaration);
    }
  }

  private void writeTests(PoolDeclaration declaration) {
    if (tests == null) {
      return;
    }
    try {
      tests.write(
          declaration.parts().isEmpty()
              ? BoundaryTests.of(planner.plan(declaration))
              : BoundaryTests.of(planner.planParts(declaration)));
    } catch (IOException failure) {
      reporter.testsNotWritten(declaration.type(), failure);
    }
  }

  private void processOne(TypeElement type) throws IOException {
    PoolDeclaration declaration = reader.read(type);
    if (unknownTypes.areIn(declaration)) {
      return;
    }
    waiting.remove(seen(type));
    List<Complaint> complaints = validator.validate(declaration);
    complaints.forEach(reporter::report);
    if (complaints.isEmpty()) {
      write(declaration);
    }
  }
}
