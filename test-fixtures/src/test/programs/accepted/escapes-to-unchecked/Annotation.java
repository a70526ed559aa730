import shared.Res;

@interface Annotation {
  Class<?> value() default Res.class;
}
