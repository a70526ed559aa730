package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.internal.HeapText;
import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.Init;
import dev.freehold.pool.Text;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.FieldStorage;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/**
 * Writes a field that is an object of its own, made with the element and never replaced.
 *
 * @param declared the type that the field is declared with
 * @param returned the type that the getter gives
 * @param stored the type of the object
 * @param creation the expression that makes the object
 * @param filling the call on the object that initialises it
 */
record ViewWriter(
    String name,
    ClassName declared,
    ClassName returned,
    ClassName stored,
    CodeBlock creation,
    BiFunction<Init, String, CodeBlock> filling,
    Holder holder)
    implements FieldWriter {

  static ViewWriter array(FieldLayout field, FieldStorage.Array array, Holder holder) {
    ClassName stored =
        holder.place().isPresent() ? NativeTypes.array(array.declared()) : array.stored();
    return new ViewWriter(
        field.name(),
        array.declared(),
        array.declared(),
        stored,
        inline(stored, field, holder, size(array, holder)),
        (init, method) -> CodeBlock.of("fill($L)", InitialValue.argument(init, array.component())),
        holder);
  }

  /** Java fields have no byte order. */
  private static CodeBlock size(FieldStorage.Array array, Holder holder) {
    return array
        .order()
        .filter(order -> holder.place().isPresent())
        .map(order -> CodeBlock.of("$L, $L", array.length(), order == ByteOrder.Order.BIG_ENDIAN))
        .orElseGet(() -> CodeBlock.of("$L", array.length()));
  }

  static ViewWriter text(FieldLayout field, FieldStorage.Utf8 text, Holder holder) {
    ClassName stored =
        holder.place().isPresent() ? NativeTypes.TEXT : ClassName.get(HeapText.class);
    return new ViewWriter(
        field.name(),
        ClassName.get(Text.class),
        ClassName.get(Text.class),
        stored,
        inline(stored, field, holder, CodeBlock.of("$L, $L", text.capacity(), text.truncated())),
        (init, method) -> CodeBlock.of("clear()"),
        holder);
  }

  static ViewWriter struct(FieldLayout field, FieldStorage.Nested struct, Holder holder) {
    return new ViewWriter(
        field.name(),
        struct.declared(),
        struct.stored(),
        struct.stored(),
        CodeBlock.of("new $T($L$L)", struct.stored(), holder.element(), holder.placeOf(field)),
        (init, method) -> CodeBlock.of("$N()", method),
        holder);
  }

  private static CodeBlock inline(
      ClassName stored, FieldLayout field, Holder holder, CodeBlock size) {
    return CodeBlock.of(
        "new $T($L, $S$L, $L)", stored, holder.part(), field.label(), holder.placeOf(field), size);
  }

  @Override
  public void addStorage(TypeSpec.Builder type) {
    type.addField(
        FieldSpec.builder(stored, AccessorForms.stored(name), Modifier.PRIVATE, Modifier.FINAL)
            .build());
  }

  @Override
  public void addCreation(MethodSpec.Builder constructor) {
    constructor.addStatement("$L = $L", shown(), creation);
  }

  @Override
  public void addAccessors(TypeSpec.Builder type) {
    type.addMethod(
        AccessorForms.checked(getter(), holder)
            .addStatement("return $L", given(Holder.THIS))
            .build());
    TwinWriter.of(holder, name)
        .addGetter(type, QualifiedTypes.borrowed(declared), given(TwinWriter.OWN));
  }

  @Override
  public CodeBlock initialise(Init init, String method) {
    return CodeBlock.of("$L.$L", shown(), filling.apply(init, method));
  }

  @Override
  public CodeBlock shown() {
    return stored(Holder.THIS);
  }

  /** What remembers of native memory what may have been written otherwise forgets it. */
  private CodeBlock given(CodeBlock in) {
    return stored.equals(NativeTypes.TEXT) ? CodeBlock.of("$L.reread$$()", stored(in)) : stored(in);
  }

  private CodeBlock stored(CodeBlock in) {
    return CodeBlock.of("$L.$N", in, AccessorForms.stored(name));
  }

  private MethodSpec.Builder getter() {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.read(holder.type()))
        .returns(QualifiedTypes.borrowed(returned));
  }
}
