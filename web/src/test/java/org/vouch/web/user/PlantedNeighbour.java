package org.vouch.web.user;

/** The other feature a planted page knows. */
public class PlantedNeighbour {}
