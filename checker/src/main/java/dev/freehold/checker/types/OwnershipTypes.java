package dev.freehold.checker.types;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.code.Kinds;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * All that the flow and the rules ask about types and signatures, for one compilation.
 *
 * <p>It has more than twelve collaborators, as it makes each of those that answer, with what it
 * needs of the others; it answers little itself.
 */
public final class OwnershipTypes {
  private final Types types;
  private final Elements elements;
  private final Qualifiers qualifiers;
  private final Tracking tracking;
  private final boolean byName;
  private final NamedDefaults names;
  private final ResourceClasses resources;
  private final Signatures signatures;
  private final Signatures byNames;
  private final Bodies bodies;
  private final Promises promises;
  private final Contracts contracts;
  private final Regions regions;
  private final Closes closes;
  private final Sharing sharing;
  private final ConfinedElements confined;
  private final Declarations declarations;
  private final InlineLengths inlineLengths;
  private final Frames frames;
  private final PoolContents poolContents;
  private final ConsumingBodies consuming;
  private final TypeArguments typeArguments;
  private final Carriers carriers;
  private final OpenTypes openTypes;
  private final Drops drops;
  private final StubWords words;

  private OwnershipTypes(
      Types types,
      Elements elements,
      Qualifiers qualifiers,
      Tracking tracking,
      boolean byName,
      ConsumingBodies consuming,
      Bodies bodies,
      List<Supposition> supposed) {
    this.byName = byName;
    this.consuming = consuming;
    this.bodies = bodies;
    this.types = types;
    this.elements = elements;
    this.qualifiers = qualifiers;
    this.tracking = tracking;
    this.resources = new ResourceClasses(types, qualifiers, tracking, bodies);
    this.names = new NamedDefaults(resources, byName);
    OverriddenMethods overridden = new OverriddenMethods(types, elements);
    Accessors accessors = new Accessors(types, resources);
    this.typeArguments = new TypeArguments(resources);
    this.carriers = new Carriers(types, resources, typeArguments, qualifiers);
    this.openTypes = new OpenTypes(carriers);
    this.drops = new Drops(qualifiers, overridden);
    this.words = new StubWords(qualifiers, overridden);
    this.signatures =
        new Signatures(
            types,
            resources,
            qualifiers,
            overridden,
            accessors,
            carriers,
            openTypes,
            names,
            words,
            bodies);
    this.byNames =
        new Signatures(
            types,
            resources,
            qualifiers,
            overridden,
            accessors,
            carriers,
            openTypes,
            names,
            words,
            new Bodies());
    this.promises = new Promises(overridden);
    this.contracts = new Contracts(this);
    this.regions = new Regions(elements, overridden);
    this.closes = new Closes(elements);
    this.inlineLengths = new InlineLengths(elements, overridden, supposed);
    this.frames = new Frames(overridden);
    this.poolContents = new PoolContents(types, this::written);
    this.declarations = new Declarations(elements, resources, supposed);
    this.confined = new ConfinedElements(types, elements, this::written);
    this.sharing = new Sharing(resources, new SyncClasses(types, qualifiers));
  }

  /**
   * Reads signatures from source, class files and stubs.
   *
   * @param stubs what stub files say, which goes before what is written
   * @param tracking which classes are tracked because they can be closed
   * @param byName whether names say it where nothing is written
   */
  public static OwnershipTypes of(JavacTask task, Stubs stubs, Tracking tracking, boolean byName) {
    Qualifiers written = new WrittenQualifiers();
    boolean tracks = tracking != Tracking.NONE;
    Qualifiers qualifiers =
        new StubbedQualifiers(stubs, tracks ? new ForeignQualifiers(written) : written);
    return new OwnershipTypes(
        task.getTypes(),
        task.getElements(),
        qualifiers,
        tracking,
        byName,
        new ConsumingBodies(),
        new Bodies(),
        List.of());
  }

  /** The same, where declarations said something else. */
  public OwnershipTypes supposing(List<Supposition> suppositions) {
    Qualifiers supposed = new SupposedQualifiers(suppositions, qualifiers);
    return new OwnershipTypes(
        types, elements, supposed, tracking, byName, consuming, bodies, suppositions);
  }

  /** javac's own type utilities. */
  public Types javac() {
    return types;
  }

  /** javac's own utilities for declarations. */
  public Elements elements() {
    return elements;
  }

  /** Which types are tracked. */
  public ResourceClasses resources() {
    return resources;
  }

  /** What signatures say. */
  public Signatures signatures() {
    return signatures;
  }

  /** What signatures say where no body is read, but names are. */
  public Signatures byNames() {
    return byNames;
  }

  /** What bodies do with what can be closed. */
  public Bodies bodies() {
    return bodies;
  }

  /** What code promises of functions. */
  public Promises promises() {
    return promises;
  }

  /** What bodies do, and what they are held to. */
  public Contracts contracts() {
    return contracts;
  }

  /** Which types are regions. */
  public Regions regions() {
    return regions;
  }

  /** What try-with-resources calls. */
  public Closes closes() {
    return closes;
  }

  /** What pool declarations say. */
  public Declarations declarations() {
    return declarations;
  }

  /** How long inline arrays and texts are. */
  public InlineLengths inlineLengths() {
    return inlineLengths;
  }

  /** What is done with frames of stacks. */
  public Frames frames() {
    return frames;
  }

  /** Which types are pools, and which may own their elements. */
  public PoolContents poolContents() {
    return poolContents;
  }

  /** What is known of the bodies of methods that consume their object. */
  public ConsumingBodies consuming() {
    return consuming;
  }

  /** Where tracked types stand as type arguments. */
  public TypeArguments typeArguments() {
    return typeArguments;
  }

  /** Ordinary types whose values carry tracked ones. */
  public Carriers carriers() {
    return carriers;
  }

  /** Where signatures leave it to type arguments what is done with a value. */
  public OpenTypes openTypes() {
    return openTypes;
  }

  /** Methods that may lose what they are given, or called on. */
  public Drops drops() {
    return drops;
  }

  /** What only stub files say of methods. */
  public StubWords words() {
    return words;
  }

  /** Which elements only the thread of their pool can release. */
  public ConfinedElements confined() {
    return confined;
  }

  /** What several threads may see at once. */
  public Sharing sharing() {
    return sharing;
  }

  /**
   * Whether a stub file marks the method, or its class, {@code @Unsafe}: what it does with a
   * tracked value, nobody can say. On a method in source the annotation trusts the body instead.
   */
  public boolean isUnsafeToCall(ExecutableElement method) {
    return isUnsafeByStub(method) || isUnsafeByStub(EnclosingClass.of(method));
  }

  private boolean isUnsafeByStub(Element element) {
    return qualifiers.isMarked(element, AnnotationNames.UNSAFE) && !isUnsafe(element);
  }

  /** Whether only the class file of the method is there, so that its source cannot be changed. */
  public static boolean isForeign(ExecutableElement method) {
    ClassSymbol type = (ClassSymbol) EnclosingClass.of(method);
    if (type.owner.kind == Kinds.Kind.NIL) {
      // That of arrays.
      return true;
    }
    JavaFileObject file = type.outermostClass().classfile;
    return file != null && file.getKind() == JavaFileObject.Kind.CLASS;
  }

  /**
   * The qualifier written on a field or local variable, or that the name of a field stands for; or
   * null.
   */
  public @Nullable Qualifier written(VariableElement variable) {
    Qualifier written = qualifiers.ofVariable(variable);
    return written != null ? written : names.ofField(variable);
  }

  /** The qualifier written on the result of a method, or null. */
  public @Nullable Qualifier writtenOnResult(ExecutableElement method) {
    return qualifiers.ofResult(method);
  }

  /** Whether the method reads a component of a record, and is called by patterns. */
  public static boolean isAccessor(ExecutableElement method) {
    return Accessors.isOfRecord(method);
  }

  /** The qualifier written in a cast, or null. */
  public static @Nullable Qualifier writtenIn(TypeMirror type) {
    return WrittenQualifiers.onType(type);
  }

  /** The qualifier that an annotation is, or null. */
  public static @Nullable Qualifier named(AnnotationMirror annotation) {
    return WrittenQualifiers.named(annotation);
  }

  /** The parameters that a method's {@code @From} names; none where it has none. */
  public static List<String> lendersWritten(ExecutableElement method) {
    AnnotationMirror from = AnnotationNames.find(method, AnnotationNames.FROM);
    return from == null ? List.of() : AnnotationValues.strings(from);
  }

  /** Whether the processor wrote the class; what it writes keeps the rules by construction. */
  public static boolean isGenerated(Element element) {
    return AnnotationNames.has(element, AnnotationNames.GENERATED);
  }

  /** Whether it is the type of {@code @Unsafe}. */
  public static boolean isUnsafe(TypeMirror annotation) {
    return annotation instanceof DeclaredType type
        && ((TypeElement) type.asElement())
            .getQualifiedName()
            .contentEquals(AnnotationNames.UNSAFE);
  }

  /** Whether it is the type of {@code @PolyOwn}. */
  public static boolean isPolyOwn(@Nullable TypeMirror annotation) {
    return annotation instanceof DeclaredType type
        && ((TypeElement) type.asElement())
            .getQualifiedName()
            .contentEquals(AnnotationNames.POLY_OWN);
  }

  /** Whether {@code @PolyOwn} is written in front of a type. */
  public static boolean isPolyOwnIn(TypeMirror type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(each -> isPolyOwn(each.getAnnotationType()));
  }

  /** Whether {@code @Unsafe} stands on the element. */
  public static boolean isUnsafe(Element element) {
    return AnnotationNames.has(element, AnnotationNames.UNSAFE);
  }
}
