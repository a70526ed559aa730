package dev.freehold.processor;

import com.palantir.javapoet.JavaFile;
import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.PoolDeclaration;
import dev.freehold.processor.generate.PoolGenerator;
import dev.freehold.processor.layout.PoolPlanner;
import dev.freehold.processor.validation.Complaint;
import dev.freehold.processor.validation.DeclarationValidator;
import dev.freehold.processor.validation.UnknownTypes;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Takes declarations through reading, validation, layout and writing, round after round. */
final class PoolProcessing {
  private final Elements elements;
  private final Filer filer;
  private final ComplaintReporter reporter;
  private final DeclarationReader reader;
  private final UnknownTypes unknownTypes;
  private final DeclarationValidator validator;
  private final PoolPlanner planner;
  private final PoolGenerator generator;

  /** By name, so that the order of the source files does not show. */
  private final Set<String> waiting = new TreeSet<>();

  PoolProcessing(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.filer = environment.getFiler();
    this.reporter = new ComplaintReporter(environment.getMessager());
    this.reader =
        new DeclarationReader(
            elements, environment.getTypeUtils(), GenerationOptions.of(environment));
    this.unknownTypes = new UnknownTypes(reader);
    this.validator =
        new DeclarationValidator(
            reader, elements, environment.getTypeUtils(), environment.getSourceVersion());
    this.planner = new PoolPlanner(reader);
    this.generator = new PoolGenerator(elements);
  }

  /** Notes declarations; each is processed in the first round in which its types are known. */
  void add(Set<? extends Element> annotated) {
    for (Element element : annotated) {
      if (element instanceof TypeElement type) {
        waiting.add(type.getQualifiedName().toString());
      }
    }
  }

  void process(Set<? extends Element> roots) {
    reporter.sources(roots);
    validator.sources(roots);
    for (String name : List.copyOf(waiting)) {
      processSafely(elements.getTypeElement(name));
    }
  }

  /** The compiler never sees an exception of ours: it would show a stack trace and no position. */
  private void processSafely(TypeElement type) {
    try {
      processOne(type);
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError failure) {
      waiting.remove(type.getQualifiedName().toString());
      reporter.failed(type, failure);
    }
  }

  private JavaFile file(PoolDeclaration declaration) {
    return declaration.parts().isEmpty()
        ? generator.generate(planner.plan(declaration))
        : generator.generate(planner.planParts(declaration));
  }

  private void processOne(TypeElement type) throws IOException {
    PoolDeclaration declaration = reader.read(type);
    if (unknownTypes.areIn(declaration)) {
      return;
    }
    waiting.remove(type.getQualifiedName().toString());
    List<Complaint> complaints = validator.validate(declaration);
    complaints.forEach(reporter::report);
    if (complaints.isEmpty()) {
      file(declaration).writeTo(filer);
    }
  }
}
