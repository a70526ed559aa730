/**
 * What generated programs work with: pools of each kind, resources and views, written by hand. They
 * are not in a package of Freehold, as the checker believes that its own pools read no field.
 */
package world;
