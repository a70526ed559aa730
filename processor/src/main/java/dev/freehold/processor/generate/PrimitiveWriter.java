package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.pool.Init;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.FieldStorage;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes a field that is one primitive value. */
record PrimitiveWriter(
    String name,
    FieldStorage.Primitive storage,
    Optional<BitValue> bits,
    Holder holder,
    ValueCode code)
    implements FieldWriter {
  static PrimitiveWriter of(FieldLayout field, FieldStorage.Primitive storage, Holder holder) {
    return new PrimitiveWriter(
        field.name(),
        storage,
        storage.bits().map(bits -> BitValue.of(field, storage, holder)),
        holder,
        ValueCode.of(field, storage, holder));
  }

  @Override
  public void addStorage(TypeSpec.Builder type) {
    code.addStorage(type);
  }

  /** It is zero already. */
  @Override
  public void addCreation(MethodSpec.Builder constructor) {}

  @Override
  public void addAccessors(TypeSpec.Builder type) {
    TwinWriter twins = TwinWriter.of(holder, name);
    type.addMethod(
        AccessorForms.checked(getter(), holder).addStatement("return $L", shown()).build());
    twins.addGetter(type, type(), code.read(TwinWriter.OWN));
    CodeBlock value = CodeBlock.of("value");
    type.addMethod(
        AccessorForms.checked(setter(), holder.written())
            .addStatement(code.write(Holder.THIS, value))
            .build());
    twins.addSetter(type, type(), code.write(TwinWriter.OWN, value));
  }

  @Override
  public CodeBlock initialise(Init init, String method) {
    return code.begin(value(init));
  }

  @Override
  public CodeBlock shown() {
    return code.read(Holder.THIS);
  }

  private CodeBlock value(Init init) {
    return storage.initial().map(value -> CodeBlock.of("$L", value)).orElseGet(() -> initial(init));
  }

  private CodeBlock initial(Init init) {
    if (bits().isPresent()) {
      return bits().get().initial(init);
    }
    return holder.place().isPresent()
        ? InitialValue.argument(init, storage.type())
        : InitialValue.of(init, storage.type());
  }

  private MethodSpec.Builder getter() {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.read(holder.type()))
        .returns(type());
  }

  private MethodSpec.Builder setter() {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.changed(holder.type()))
        .addParameter(type(), "value");
  }

  private TypeName type() {
    return storage
        .handleOf()
        .map(declaration -> QualifiedTypes.handle(storage.type(), declaration))
        .orElse(storage.type());
  }
}
