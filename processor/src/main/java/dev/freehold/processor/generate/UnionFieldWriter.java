package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
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
    CodeBlock read = CodeBlock.of("return $L.active()", shown());
    CodeBlock choose = CodeBlock.of("return $L.choose(variant)", shown());
    String unchecked = AccessorForms.unchecked(field.name());
    type.addMethod(AccessorForms.checked(getter(field.name()), holder).addStatement(read).build());
    type.addMethod(AccessorForms.proved(getter(unchecked), holder).addStatement(read).build());
    type.addMethod(
        AccessorForms.checked(chooser(field.name()), holder).addStatement(choose).build());
    type.addMethod(AccessorForms.proved(chooser(unchecked), holder).addStatement(choose).build());
  }

  @Override
  public CodeBlock initialise(Init init, String method) {
    return CodeBlock.of("$L.clear$$()", shown());
  }

  @Override
  public CodeBlock shown() {
    return CodeBlock.of("this.$N", AccessorForms.stored(field.name()));
  }

  private MethodSpec.Builder getter(String method) {
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.read(holder.type()))
        .returns(QualifiedTypes.borrowed(union.declared()));
  }

  private MethodSpec.Builder chooser(String method) {
    TypeVariableName variant = TypeVariableName.get("V", union.declared());
    return MethodSpec.methodBuilder(method)
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
