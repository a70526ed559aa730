/** JMX beans of pools. */
@NullMarked
package dev.freehold.internal.debug.management;

import org.jspecify.annotations.NullMarked;
