package dev.freehold.processor.layout;

import com.palantir.javapoet.ClassName;
import dev.freehold.pool.ByteOrder;
import dev.freehold.pool.Text;
import dev.freehold.processor.declaration.Accessor;
import dev.freehold.processor.declaration.DeclarationReader;
import dev.freehold.processor.declaration.DefaultLiteral;
import dev.freehold.processor.declaration.FieldDeclaration;
import dev.freehold.processor.declaration.FieldKind;
import dev.freehold.processor.declaration.FieldType;
import dev.freehold.processor.declaration.HandleMark;
import dev.freehold.processor.declaration.InlineArray;
import dev.freehold.processor.declaration.StructDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Lays out the fields of one pool, and the structs and unions among them. */
final class StructPlanner {
  private static final String INTERNAL = "dev.freehold.internal";

  /** A struct in a variant of a union can be used only while that is active: a class of its own. */
  private record Place(TypeElement type, boolean inVariant) {}

  private final DeclarationReader reader;
  private final CLayouts layouts;
  private final ClassNames names;
  private final AccessModes modes;
  private final ByteOrders orders;
  private final Map<Place, StructLayout> structs = new LinkedHashMap<>();
  private final Map<TypeElement, UnionLayout> unions = new LinkedHashMap<>();

  StructPlanner(
      DeclarationReader reader,
      CLayouts layouts,
      ClassName pool,
      AccessModes modes,
      ByteOrders orders) {
    this.reader = reader;
    this.layouts = layouts;
    this.names = new ClassNames(pool);
    this.modes = modes;
    this.orders = orders;
  }

  /** The structs met so far, those that are nested in others first. */
  List<StructLayout> found() {
    return List.copyOf(structs.values());
  }

  /** The unions met so far. */
  List<UnionLayout> unions() {
    return List.copyOf(unions.values());
  }

  List<FieldLayout> fields(StructDeclaration declaration, String prefix, boolean inVariant) {
    List<FieldLayout> fields = new ArrayList<>();
    for (CMember member : layouts.of(declaration).members()) {
      FieldDeclaration field = declaration.field(member.name());
      fields.add(
          new FieldLayout(
              member.name(),
              prefix + member.name(),
              storage(declaration, member, inVariant),
              member.offset(),
              modes.of(declaration, field.getter())));
    }
    return List.copyOf(fields);
  }

  private FieldStorage storage(StructDeclaration struct, CMember member, boolean inVariant) {
    FieldDeclaration field = struct.field(member.name());
    Accessor getter = field.getter();
    return switch (FieldKind.of(getter.type())) {
      case PRIMITIVE -> primitive(struct, member, field);
      case ARRAY -> array(getter, orders.declared(struct, getter));
      case TEXT -> new FieldStorage.Utf8(getter.length().orElseThrow(), getter.marks().truncated());
      case STRUCT -> nested(struct(FieldType.element(getter), inVariant));
      case UNION -> tagged(FieldType.element(getter));
      case UNSUPPORTED -> throw new IllegalArgumentException(getter.toString());
    };
  }

  private FieldStorage primitive(StructDeclaration struct, CMember member, FieldDeclaration field) {
    Accessor getter = field.getter();
    Optional<String> initial =
        getter
            .marks()
            .initial()
            .map(text -> DefaultLiteral.of(getter.type().getKind(), text).orElseThrow());
    return new FieldStorage.Primitive(
        PrimitiveNames.of(getter.type().getKind()),
        initial,
        HandleMark.of(field).map(ClassName::get),
        member.type() instanceof CScalar scalar
            ? orders.declared(struct, getter).filter(order -> scalar.size() > 1)
            : Optional.empty(),
        member.type() instanceof CBits
            ? BitPlace.find(layouts.of(struct), member, orders.ofBits(struct, getter))
            : Optional.empty());
  }

  private static FieldStorage array(Accessor getter, Optional<ByteOrder.Order> order) {
    InlineArray array = InlineArray.find(FieldType.element(getter)).orElseThrow();
    return new FieldStorage.Array(
        ClassName.get(Text.class.getPackageName(), array.simpleName()),
        ClassName.get(INTERNAL, "Heap" + array.simpleName()),
        PrimitiveNames.of(array.component()),
        getter.length().orElseThrow(),
        order.filter(declared -> CScalar.of(array.component()).size() > 1));
  }

  private static FieldStorage nested(StructLayout struct) {
    return new FieldStorage.Nested(
        struct.declared(),
        struct.name(),
        struct.fields().stream().anyMatch(field -> field.storage().isAlwaysInitialised()));
  }

  private StructLayout struct(TypeElement type, boolean inVariant) {
    Place place = new Place(type, inVariant);
    StructLayout known = structs.get(place);
    if (known != null) {
      return known;
    }
    ClassName name = names.next(inVariant ? PoolNames.variant(type) : PoolNames.struct(type));
    StructDeclaration declaration = reader.readStruct(type);
    List<FieldLayout> fields = fields(declaration, type.getSimpleName() + ".", inVariant);
    StructLayout struct = new StructLayout(type, name, inVariant, fields, layouts.of(declaration));
    structs.put(place, struct);
    return struct;
  }

  private FieldStorage tagged(TypeElement type) {
    UnionLayout union = unions.get(type);
    if (union == null) {
      StructDeclaration declaration = reader.readStruct(type);
      ClassName name = names.next(PoolNames.union(type));
      union = new UnionLayout(type, name, variants(declaration), layouts.of(declaration));
      unions.put(type, union);
    }
    return new FieldStorage.Tagged(union.declared(), union.name());
  }

  private List<UnionLayout.Variant> variants(StructDeclaration union) {
    List<UnionLayout.Variant> variants = new ArrayList<>();
    for (TypeElement variant : union.variants()) {
      int tag = variants.size() + 1;
      ClassName stored = struct(variant, true).name();
      variants.add(new UnionLayout.Variant(tag, ClassName.get(variant), stored));
    }
    return List.copyOf(variants);
  }
}
