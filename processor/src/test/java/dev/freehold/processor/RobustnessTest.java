package dev.freehold.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What happens where something beside the declaration is missing, late or broken. */
class RobustnessTest {
  private static final List<String> UNCHECKED = List.of("-Afreehold.checker=off");
  private static final JavaFileObject QUOTE =
      Source.in(
          "p",
          "Quote",
          "@FixedPool(capacity = 1) interface Quote extends Late { long id(); void id(long value); }");
  private static final JavaFileObject LATE = Source.of("p.Late", "package p; interface Late {}");

  @Test
  void aMistakeOfTheProcessorIsAnErrorAtTheDeclarationAndNoCrash() {
    Compilation compilation =
        Compiled.of(UNCHECKED, List.of(withBrokenFiler()), QUOTE, LATE).compilation();

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[pool.internal] `Quote`").inFile(QUOTE).onLine(2);
    assertThat(compilation).hadErrorContaining("please report it");
  }

  @Test
  void aDeclarationMayExtendWhatAnotherProcessorGenerates() {
    Compiled compilation =
        Compiled.of(UNCHECKED, List.of(new FreeholdProcessor(), new LateGenerator()), QUOTE);

    assertEquals(
        Set.of("p/Late.java", "p/QuotePool.java"), compilation.succeeds().generated().keySet());
  }

  @Test
  void moreFieldsThanJavacCanCompileAreRefused() {
    String fields =
        IntStream.rangeClosed(1, 1001)
            .mapToObj(number -> "int f" + number + "(); void f" + number + "(int value);")
            .collect(Collectors.joining(" "));
    Compiled compilation =
        Compiled.of(
            Source.in("p", "Wide", "@FixedPool(capacity = 1) interface Wide { " + fields + " }"));

    assertEquals(
        List.of(
            "2: [pool.declaration] `Wide`: it has 1001 fields, and 1000 is the limit; write inline"
                + " arrays, or structs that hold some of them each"),
        compilation.messages());
  }

  @Test
  void aTypeThatDoesNotExistIsReportedByJavacAlone() {
    Compiled compilation = Compiled.of(UNCHECKED, List.of(new FreeholdProcessor()), QUOTE);

    assertEquals(1, compilation.messages().size());
    assertTrue(compilation.messages().get(0).contains("cannot find symbol"));
  }

  @Test
  void aTypeThatDoesNotExistInAStructIsReportedByJavacAlone() {
    Compiled compilation =
        Compiled.of(
            Source.in(
                "p",
                "Quote",
                "@FixedPool(capacity = 1) interface Quote { Span span(); @Struct interface Span {"
                    + " Missing part(); } }"));

    assertEquals(1, compilation.messages().size());
    assertTrue(compilation.messages().get(0).contains("cannot find symbol"));
  }

  @Test
  void nothingIsLoadedWhereNothingIsDeclared() throws Exception {
    URL classes = FreeholdProcessor.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader alone =
        new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
      Processor processor =
          (Processor)
              alone
                  .loadClass(FreeholdProcessor.class.getName())
                  .getDeclaredConstructor()
                  .newInstance();

      Compiled.of(UNCHECKED, List.of(processor), Source.of("p.Empty", "package p; class Empty {}"))
          .succeeds();
    }
  }

  private static Processor withBrokenFiler() {
    FreeholdProcessor processor = new FreeholdProcessor();
    return (Processor)
        Proxy.newProxyInstance(
            RobustnessTest.class.getClassLoader(),
            new Class<?>[] {Processor.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("init")) {
                processor.init(brokenFiler((ProcessingEnvironment) arguments[0]));
                return null;
              }
              return method.invoke(processor, arguments);
            });
  }

  private static ProcessingEnvironment brokenFiler(ProcessingEnvironment environment) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            RobustnessTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) ->
                method.getName().equals("getFiler") ? null : method.invoke(environment, arguments));
  }

  /** Generates an interface in the first round. */
  private static final class LateGenerator extends AbstractProcessor {
    private boolean done;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer file = processingEnv.getFiler().createSourceFile("p.Late").openWriter()) {
          file.write("package p; interface Late {}");
        } catch (IOException failure) {
          throw new AssertionError(failure);
        }
      }
      return false;
    }
  }
}
