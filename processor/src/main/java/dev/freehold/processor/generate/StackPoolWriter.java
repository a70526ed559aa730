package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.SlotPool;
import dev.freehold.internal.StackFrame;
import dev.freehold.internal.StackSlots;
import dev.freehold.internal.mark.GeneratedPool;
import dev.freehold.pool.Frame;
import dev.freehold.pool.FrameStack;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/** Writes stacks: their frames, and how these are opened. */
final class StackPoolWriter implements KindWriter {
  @Override
  public Class<? extends SlotPool> slots(PoolLayout pool) {
    return StackSlots.class;
  }

  @Override
  public CodeBlock arguments(PoolLayout pool) {
    return CodeBlock.of("$S, $L", pool.label(), new SizeWriter(pool).size());
  }

  @Override
  public Class<?> face(PoolLayout pool) {
    return FrameStack.class;
  }

  @Override
  public void addOperations(TypeSpec.Builder type, PoolLayout pool) {
    ClassName frame = pool.name().nestedClass("OpenFrame");
    type.addMethod(push(frame));
    type.addMethod(frameOf(frame));
    type.addMethod(BumpWriter.tryTake(pool));
    type.addMethod(ReleaseWriter.own(pool));
    type.addType(frame(frame, pool));
  }

  private static MethodSpec push(ClassName frame) {
    return MethodSpec.methodBuilder("push")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(QualifiedTypes.owned(frame))
        .addStatement("return ($T) push$$()", frame)
        .build();
  }

  private static MethodSpec frameOf(ClassName frame) {
    return MethodSpec.methodBuilder("frame$")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(frame)
        .addStatement("return new $T(this)", frame)
        .build();
  }

  private static TypeSpec frame(ClassName frame, PoolLayout pool) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(frame)
            .addJavadoc("A frame of the pool.\n")
            .addAnnotation(QualifiedTypes.MUST_RELEASE)
            .addAnnotation(GeneratedPool.class)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(StackFrame.class)
            .addSuperinterface(
                ParameterizedTypeName.get(ClassName.get(Frame.class), pool.declared()))
            .avoidClashesWithNestedClasses(pool.origin())
            .addField(pool.name(), "pool$", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(pool))
            .addMethod(alloc(pool))
            .addMethod(tryAlloc(pool))
            .addMethod(close(frame));
    new BumpHandleWriter(pool, frame, "pool$.").addTo(type);
    return type.build();
  }

  private static MethodSpec constructor(PoolLayout pool) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(pool.name(), "pool")
        .addStatement("super(pool)")
        .addStatement("this.pool$$ = pool")
        .build();
  }

  private static MethodSpec alloc(PoolLayout pool) {
    return MethodSpec.methodBuilder("alloc")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(QualifiedTypes.exclusive(pool.element()))
        .addStatement("$T element = tryAlloc()", pool.element())
        .beginControlFlow("if (element == null)")
        .addStatement("throw pool$$.exhausted$$()")
        .endControlFlow()
        .addStatement("return element")
        .build();
  }

  private static MethodSpec tryAlloc(PoolLayout pool) {
    return MethodSpec.methodBuilder("tryAlloc")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(QualifiedTypes.exclusiveOrNull(pool))
        .addStatement("requireTop$$()")
        .addStatement("return pool$$.tryTake$$()")
        .build();
  }

  private static MethodSpec close(ClassName frame) {
    return MethodSpec.methodBuilder("close")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.consumed(frame))
        .addStatement("pop$$()")
        .build();
  }
}
