/**
 * What programs with classes of their own work with: resources, views and pools that notice what is
 * done to them. All of it is trusted: it is the measure, not what is measured.
 */
package live;
