package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.freehold.pool.Init;
import dev.freehold.processor.layout.FieldLayout;
import dev.freehold.processor.layout.FieldStorage;
import javax.lang.model.element.Modifier;

/** Writes a field that holds one of the variants of a sealed interface. */
record UnionFieldWriter(FieldLayout field, FieldStorage.Tagged union, Holder holder)
    implements FieldWriter {
  @Override
  public void addStorage(TypeSpec.Builder type) {
    type.addField(
        union.stored(), AccessorForms.stored(field.name()), Modifier.PRIVATE, Modifier.FINAL);
  }

  @Override
  public void addCreation(MethodSpec.Builder constructor) {
    constructor.addStatement(
        "$L = new $T($L, $S$L)",
        shown(),
        union.stored(),
        holder.element(),
        field.label(),
        holder.placeOf(field));
  }

  @Override
  public void addAccessors(TypeSpec.Builder type) {
    type.addMethod(
        AccessorForms.checked(getter(), holder)
            .addStatement("return $L.active()", shown())
            .build());
    TwinWriter.of(holder, field.name())
        .addGetter(type, type(), CodeBlock.of("$L.active()", stored(TwinWriter.OWN)));
    type.addMethod(
        AccessorForms.checked(chooser(), holder)
            .addStatement("return $L.choose(variant)", shown())
            .build());
  }

  @Override
  public CodeBlock initialise(Init init, String method) {
    return CodeBlock.of("$L.clear$$()", shown());
  }

  @Override
  public CodeBlock shown() {
    return stored(Holder.THIS);
  }

  private CodeBlock stored(CodeBlock in) {
    return CodeBlock.of("$L.$N", in, AccessorForms.stored(field.name()));
  }

  private TypeName type() {
    return QualifiedTypes.borrowed(union.declared());
  }

  private MethodSpec.Builder getter() {
    return MethodSpec.methodBuilder(field.name())
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.read(holder.type()))
        .returns(type());
  }

  /** It has no twin: to choose a variant is to write all of it. */
  private MethodSpec.Builder chooser() {
    TypeVariableName variant = TypeVariableName.get("V", union.declared());
    return MethodSpec.methodBuilder(field.name())
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(variant)
        .addParameter(QualifiedTypes.changed(holder.type()))
        .addParameter(
            ParameterSpec.builder(
                    ParameterizedTypeName.get(ClassName.get(Class.class), variant), "variant")
                .build())
        .returns(QualifiedTypes.borrowed(variant));
  }
}
