package live;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Says that there may be none. */
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD, ElementType.TYPE_USE})
public @interface Nullable {}
